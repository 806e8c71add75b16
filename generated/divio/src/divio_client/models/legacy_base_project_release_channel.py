from uuid import UUID

from .._runtime import Model


class LegacyBaseProjectReleaseChannel(Model):
    baseproject: UUID | None = None
    description: str | None = None
    name: str | None = None
    order: int | None = None
    slug: str | None = None
    uuid: UUID | None = None
