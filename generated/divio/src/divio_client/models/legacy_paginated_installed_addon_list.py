from .._runtime import Model
from .legacy_installed_addon import LegacyInstalledAddon


class LegacyPaginatedInstalledAddonList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[LegacyInstalledAddon]
