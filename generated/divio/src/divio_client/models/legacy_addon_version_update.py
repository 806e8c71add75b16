from uuid import UUID

from .._runtime import Model


class LegacyAddonVersionUpdate(Model):
    changelog: str | None = None
    """What the version changes."""

    release_channels: list[UUID] | None = None
    """UUIDs of the release channels that offer the version."""

    uuid: UUID | None = None
    version: str | None = None
