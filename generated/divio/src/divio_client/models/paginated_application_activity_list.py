from .._runtime import Model
from .application_activity import ApplicationActivity


class PaginatedApplicationActivityList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[ApplicationActivity]
