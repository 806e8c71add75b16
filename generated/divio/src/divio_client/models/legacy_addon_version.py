from typing import Any
from uuid import UUID

from .._runtime import DateTime, Model


class LegacyAddonVersion(Model):
    addon: UUID | None = None
    """UUID of the addon."""

    annotations: list[Any] | None = None
    changelog: str | None = None
    """What the version changes."""

    download_url: str | None = None
    """URL from which to download it."""

    installation_count: int | None = None
    """How often this version is installed."""

    production_installation_count: int | None = None
    """How often this version is installed in production."""

    release_channels: list[Any] | None = None
    timestamp_added: DateTime | None = None
    """When it was added."""

    uploaded_by: str | None = None
    """Who uploaded the version."""

    uuid: UUID | None = None
    version: str | None = None
