from .._runtime import Model
from .legacy_environment import LegacyEnvironment


class LegacyPaginatedEnvironmentList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[LegacyEnvironment]
