from .._runtime import Model
from .build import Build


class PaginatedBuildList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[Build]
