from uuid import UUID

from .._runtime import Model


class LegacyBaseProjectVersion(Model):
    uuid: UUID | None = None
    baseproject: UUID | None = None
    active: bool | None = None
    description: str | None = None
    changelog_url: str | None = None
    version: str | None = None
