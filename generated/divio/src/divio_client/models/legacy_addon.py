from typing import Any
from uuid import UUID

from .._runtime import DateTime, Model


class LegacyAddon(Model):
    """A package that can be installed in applications."""

    cloud_ready: bool | None = None
    """Whether the addon is ready for the cloud."""

    default_release_channel: dict[str, Any] | None = None
    """The release channel that is used if no other is chosen."""

    description: str | None = None
    docs_url: str | None = None
    """URL of the documentation."""

    enable_custom_release_channels: bool | None = None
    """Whether the addon can have release channels of its own."""

    is_public: bool | None = None
    """Whether it is open to everyone."""

    is_system_addon: bool | None = None
    latest_version: dict[str, Any] | None = None
    """The newest version of the addon."""

    license: UUID | None = None
    """UUID of the license."""

    most_stable_release_channel: dict[str, Any] | None = None
    """The release channel with the most stable versions."""

    name: str | None = None
    organisation: UUID | None = None
    """UUID of the organization."""

    owner_display_name: str | None = None
    """Name of the owner, as text for a user interface."""

    owner_name: str | None = None
    package_name: str | None = None
    """Name of the package."""

    project_url: str | None = None
    """URL of the project."""

    pypi_url: str | None = None
    """URL of the package on PyPI."""

    release_channels: list[Any] | None = None
    repository_url: str | None = None
    """URL of the source code."""

    timestamp_added: DateTime | None = None
    """When it was added."""

    uuid: UUID | None = None
