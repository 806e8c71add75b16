from pydantic import Field

from .._runtime import Model
from .discount import Discount
from .list_links import ListLinks


class ListOrgDiscountsResponse(Model):
    links: ListLinks | None = Field(default=None, alias="_links")
    items: list[Discount] | None = None
