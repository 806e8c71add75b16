from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .discount import Discount
from .list_links import ListLinks


class ListOrgDiscountsResponse(Model):
    links: Annotated[ListLinks | None, Field(alias="_links")] = None
    items: list[Discount] | None = None
