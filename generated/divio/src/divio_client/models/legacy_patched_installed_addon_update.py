from uuid import UUID

from .._runtime import Model


class LegacyPatchedInstalledAddonUpdate(Model):
    release_channel: UUID | None = None
    version: UUID | None = None
