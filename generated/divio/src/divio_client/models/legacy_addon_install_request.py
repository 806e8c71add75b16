from typing import Any
from uuid import UUID

from .._runtime import Model


class LegacyAddonInstallRequest(Model):
    release_channel: UUID
    version: UUID
    form_data: dict[str, Any] | None = None
    without_config: bool | None = None
