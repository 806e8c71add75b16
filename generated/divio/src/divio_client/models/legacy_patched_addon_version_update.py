from uuid import UUID

from .._runtime import Model


class LegacyPatchedAddonVersionUpdate(Model):
    changelog: str | None = None
    release_channels: list[UUID] | None = None
