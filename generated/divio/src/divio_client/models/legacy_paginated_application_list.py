from .._runtime import Model
from .legacy_application import LegacyApplication


class LegacyPaginatedApplicationList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[LegacyApplication]
