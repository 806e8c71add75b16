from typing import Any
from uuid import UUID

from .._runtime import Model


class LegacyInstalledAddon(Model):
    addon: dict[str, Any] | None = None
    application: UUID | None = None
    config: Any = None
    not_configured: bool | None = None
    release_channel: dict[str, Any] | None = None
    update_exists: bool | None = None
    uuid: UUID | None = None
    version: dict[str, Any] | None = None
