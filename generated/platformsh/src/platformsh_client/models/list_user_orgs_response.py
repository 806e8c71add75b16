from pydantic import Field

from .._runtime import Model
from .list_links import ListLinks
from .organization import Organization


class ListUserOrgsResponse(Model):
    links: ListLinks | None = Field(default=None, alias="_links")
    items: list[Organization] | None = None
