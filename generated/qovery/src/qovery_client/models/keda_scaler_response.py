from typing import Any
from uuid import UUID

from .._runtime import DateTime, Model
from .keda_scaler_role import KedaScalerRole
from .keda_trigger_authentication_response import KedaTriggerAuthenticationResponse


class KedaScalerResponse(Model):
    created_at: DateTime
    id: UUID
    updated_at: DateTime | None = None
    config_json: dict[str, Any] | None = None
    config_yaml: str | None = None
    enabled: bool
    role: KedaScalerRole
    scaler_type: str
    trigger_authentication: KedaTriggerAuthenticationResponse | None = None
