from .._runtime import Model
from .repository import Repository


class PaginatedRepositoryList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[Repository]
