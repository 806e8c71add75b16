from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .hal_links import HalLinks
from .ticket import Ticket


class ListTicketsResponse(Model):
    links: Annotated[HalLinks | None, Field(alias="_links")] = None
    count: int | None = None
    tickets: list[Ticket] | None = None
