from uuid import UUID

from .._runtime import Model


class LegacyAddonReleaseChannel(Model):
    addon: UUID | None = None
    description: str | None = None
    name: str | None = None
    slug: str | None = None
    stability_level: int | None = None
    uuid: UUID | None = None
