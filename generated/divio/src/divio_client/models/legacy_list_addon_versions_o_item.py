from .._runtime import Model, OpenStrEnum
from .legacy_addon_version import LegacyAddonVersion


class LegacyListAddonVersionsOItem(OpenStrEnum):
    VERSION_DASH = "-version"
    VERSION = "version"


class LegacyPaginatedAddonVersionList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[LegacyAddonVersion]
