from .._runtime import Model
from .legacy_addon_release_channel import LegacyAddonReleaseChannel


class LegacyPaginatedAddonReleaseChannelList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[LegacyAddonReleaseChannel]
