from uuid import UUID

from .._runtime import Model


class LegacyAddonReleaseChannel(Model):
    addon: UUID | None = None
    """UUID of the addon."""

    description: str | None = None
    name: str | None = None
    slug: str | None = None
    """Short name for URLs."""

    stability_level: int | None = None
    """How stable the versions in the release channel are."""

    uuid: UUID | None = None
