from .._runtime import Model
from .charge import Charge


class PaginatedChargeList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[Charge]
