from typing import Any, TypeAlias

from .._runtime import Model

License: TypeAlias = dict[str, Any]


class PaginatedLicenseList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[License]
