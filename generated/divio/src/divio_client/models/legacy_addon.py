from typing import Any
from uuid import UUID

from .._runtime import DateTime, Model


class LegacyAddon(Model):
    cloud_ready: bool | None = None
    default_release_channel: dict[str, Any] | None = None
    description: str | None = None
    docs_url: str | None = None
    enable_custom_release_channels: bool | None = None
    is_public: bool | None = None
    is_system_addon: bool | None = None
    latest_version: dict[str, Any] | None = None
    license: UUID | None = None
    most_stable_release_channel: dict[str, Any] | None = None
    name: str | None = None
    organisation: UUID | None = None
    owner_display_name: str | None = None
    owner_name: str | None = None
    package_name: str | None = None
    project_url: str | None = None
    pypi_url: str | None = None
    release_channels: list[Any] | None = None
    repository_url: str | None = None
    timestamp_added: DateTime | None = None
    uuid: UUID | None = None
