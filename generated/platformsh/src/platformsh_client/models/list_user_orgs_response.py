from pydantic import Field

from .._runtime import Model
from .list_links import ListLinks
from .organization import Organization


class ListUserOrgsResponse(Model):
    items: list[Organization] | None = None
    links: ListLinks | None = Field(default=None, alias="_links")
