from .._runtime import Model
from .service import Service


class PaginatedServiceList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[Service]
