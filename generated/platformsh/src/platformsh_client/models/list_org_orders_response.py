from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .list_links import ListLinks
from .order import Order


class ListOrgOrdersResponse(Model):
    links: Annotated[ListLinks | None, Field(alias="_links")] = None
    items: list[Order] | None = None
