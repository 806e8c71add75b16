from .._runtime import Model
from .legacy_base_project import LegacyBaseProject


class LegacyPaginatedBaseProjectList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[LegacyBaseProject]
