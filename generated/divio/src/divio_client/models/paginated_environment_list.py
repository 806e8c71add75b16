from .._runtime import Model
from .environment import Environment


class PaginatedEnvironmentList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[Environment]
