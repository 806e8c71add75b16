from .._runtime import Model
from .region import Region


class PaginatedRegionList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[Region]
