from typing import Any
from uuid import UUID

from .._runtime import Model


class LegacyAddonInstallRequest(Model):
    form_data: dict[str, Any] | None = None
    release_channel: UUID
    version: UUID
    without_config: bool | None = None
