from uuid import UUID

from .._runtime import Model


class LegacyInstalledAddonUpdate(Model):
    release_channel: UUID
    """UUID of the release channel."""

    uuid: UUID | None = None
    version: UUID
    """UUID of the addon version."""
