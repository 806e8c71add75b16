from .._runtime import Model
from .legacy_addon import LegacyAddon


class LegacyPaginatedAddonList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[LegacyAddon]
