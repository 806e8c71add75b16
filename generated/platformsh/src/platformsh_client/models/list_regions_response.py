from pydantic import Field

from .._runtime import Model
from .list_links import ListLinks
from .region import Region


class ListRegionsResponse(Model):
    links: ListLinks | None = Field(default=None, alias="_links")
    count: int | None = None
    regions: list[Region] | None = None
