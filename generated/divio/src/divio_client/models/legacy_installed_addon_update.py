from uuid import UUID

from .._runtime import Model


class LegacyInstalledAddonUpdate(Model):
    release_channel: UUID
    uuid: UUID | None = None
    version: UUID
