from pydantic import Field

from .._runtime import Model
from .list_links import ListLinks
from .order import Order


class ListOrgOrdersResponse(Model):
    links: ListLinks | None = Field(default=None, alias="_links")
    items: list[Order] | None = None
