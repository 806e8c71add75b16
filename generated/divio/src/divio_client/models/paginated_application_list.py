from .._runtime import Model
from .application import Application


class PaginatedApplicationList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[Application]
