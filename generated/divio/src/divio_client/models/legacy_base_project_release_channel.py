from uuid import UUID

from .._runtime import Model


class LegacyBaseProjectReleaseChannel(Model):
    baseproject: UUID | None = None
    """UUID of the base project."""

    description: str | None = None
    name: str | None = None
    order: int | None = None
    """Position in the order."""

    slug: str | None = None
    """Short name for URLs."""

    uuid: UUID | None = None
