from .._runtime import Model
from .legacy_addon_version import LegacyAddonVersion


class LegacyPaginatedAddonVersionList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[LegacyAddonVersion]
