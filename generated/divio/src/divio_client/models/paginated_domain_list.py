from .._runtime import Model
from .domain import Domain


class PaginatedDomainList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[Domain]
