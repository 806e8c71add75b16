from .._runtime import Model
from .legacy_base_project_release_channel import LegacyBaseProjectReleaseChannel


class LegacyPaginatedBaseProjectReleaseChannelList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[LegacyBaseProjectReleaseChannel]
