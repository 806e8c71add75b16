from pydantic import Field

from .._runtime import Model
from .list_links import ListLinks
from .region import Region


class ListRegionsResponse(Model):
    count: int | None = None
    regions: list[Region] | None = None
    links: ListLinks | None = Field(default=None, alias="_links")
