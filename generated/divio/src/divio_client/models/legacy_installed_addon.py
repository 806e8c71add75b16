from typing import Any
from uuid import UUID

from .._runtime import Model


class LegacyInstalledAddon(Model):
    uuid: UUID | None = None
    application: UUID | None = None
    version: dict[str, Any] | None = None
    addon: dict[str, Any] | None = None
    update_exists: bool | None = None
    not_configured: bool | None = None
    release_channel: dict[str, Any] | None = None
    config: Any = None
