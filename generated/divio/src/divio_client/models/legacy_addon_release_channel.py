from uuid import UUID

from .._runtime import Model


class LegacyAddonReleaseChannel(Model):
    uuid: UUID | None = None
    addon: UUID | None = None
    name: str | None = None
    slug: str | None = None
    description: str | None = None
    stability_level: int | None = None
