from .._runtime import Model
from .legacy_base_project_version import LegacyBaseProjectVersion


class LegacyPaginatedBaseProjectVersionList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[LegacyBaseProjectVersion]
