from .._runtime import Model
from .cronjob import Cronjob


class PaginatedCronjobList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[Cronjob]
