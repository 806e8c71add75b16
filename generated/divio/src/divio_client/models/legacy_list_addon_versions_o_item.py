from .._runtime import Model, OpenStrEnum
from .legacy_addon_version import LegacyAddonVersion


class LegacyListAddonVersionsOItem(OpenStrEnum):
    """Order of addon versions. `-` reverses it."""

    VERSION_DASH = "-version"
    VERSION = "version"


class LegacyPaginatedAddonVersionList(Model):
    count: int
    """How many there are on all pages."""

    next: str | None = None
    """URL of the next page. None on the last one."""

    previous: str | None = None
    """URL of the page before. None on the first one."""

    results: list[LegacyAddonVersion]
    """The objects of this page."""
