from .._runtime import Model
from .region import Region


class PaginatedRegionList(Model):
    count: int
    """How many there are on all pages."""

    next: str | None = None
    """URL of the next page. None on the last one."""

    previous: str | None = None
    """URL of the page before. None on the first one."""

    results: list[Region]
    """The objects of this page."""
