from uuid import UUID

from .._runtime import Model


class LegacyInstalledAddonUpdate(Model):
    uuid: UUID | None = None
    release_channel: UUID
    version: UUID
