from typing import Any
from uuid import UUID

from .._runtime import Model


class LegacyAddonConfigureRequest(Model):
    addon: UUID
    form_data: dict[str, Any] | None = None
