from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .list_links import ListLinks
from .region import Region


class ListRegionsResponse(Model):
    links: Annotated[ListLinks | None, Field(alias="_links")] = None
    count: int | None = None
    regions: list[Region] | None = None
