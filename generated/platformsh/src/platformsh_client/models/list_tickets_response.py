from pydantic import Field

from .._runtime import Model
from .hal_links import HalLinks
from .ticket import Ticket


class ListTicketsResponse(Model):
    links: HalLinks | None = Field(default=None, alias="_links")
    count: int | None = None
    tickets: list[Ticket] | None = None
