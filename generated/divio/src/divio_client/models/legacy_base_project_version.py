from uuid import UUID

from .._runtime import Model


class LegacyBaseProjectVersion(Model):
    active: bool | None = None
    baseproject: UUID | None = None
    """UUID of the base project."""

    changelog_url: str | None = None
    """URL of the list of changes."""

    description: str | None = None
    uuid: UUID | None = None
    version: str | None = None
