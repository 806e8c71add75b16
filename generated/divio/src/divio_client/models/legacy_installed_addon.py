from typing import Any
from uuid import UUID

from .._runtime import Model


class LegacyInstalledAddon(Model):
    """An addon in an application."""

    addon: dict[str, Any] | None = None
    """The addon."""

    application: UUID | None = None
    """UUID of the application."""

    config: Any = None
    """How the addon is configured."""

    not_configured: bool | None = None
    """Whether the addon still has to be configured."""

    release_channel: dict[str, Any] | None = None
    """The release channel it comes from."""

    update_exists: bool | None = None
    """Whether there is an update."""

    uuid: UUID | None = None
    version: dict[str, Any] | None = None
    """The version that is installed."""
