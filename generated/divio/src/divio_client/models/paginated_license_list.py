from typing import Any, TypeAlias

from .._runtime import Model

License: TypeAlias = dict[str, Any]


class PaginatedLicenseList(Model):
    count: int
    """How many there are on all pages."""

    next: str | None = None
    """URL of the next page. None on the last one."""

    previous: str | None = None
    """URL of the page before. None on the first one."""

    results: list[License]
    """The objects of this page."""
