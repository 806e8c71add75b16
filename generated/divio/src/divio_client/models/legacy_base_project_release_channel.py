from uuid import UUID

from .._runtime import Model


class LegacyBaseProjectReleaseChannel(Model):
    uuid: UUID | None = None
    name: str | None = None
    slug: str | None = None
    baseproject: UUID | None = None
    description: str | None = None
    order: int | None = None
