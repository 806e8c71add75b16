from uuid import UUID

from .._runtime import Model


class LegacyAddonVersionUpdate(Model):
    changelog: str | None = None
    release_channels: list[UUID] | None = None
    uuid: UUID | None = None
    version: str | None = None
