from .._runtime import Model
from .license import License


class PaginatedLicenseList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[License]
