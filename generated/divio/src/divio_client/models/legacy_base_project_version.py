from uuid import UUID

from .._runtime import Model


class LegacyBaseProjectVersion(Model):
    active: bool | None = None
    baseproject: UUID | None = None
    changelog_url: str | None = None
    description: str | None = None
    uuid: UUID | None = None
    version: str | None = None
