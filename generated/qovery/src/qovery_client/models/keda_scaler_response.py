from datetime import datetime
from typing import Any
from uuid import UUID

from .._runtime import Model
from .keda_scaler_role import KedaScalerRole
from .keda_trigger_authentication_response import KedaTriggerAuthenticationResponse


class KedaScalerResponse(Model):
    id: UUID
    created_at: datetime
    updated_at: datetime | None = None
    scaler_type: str
    enabled: bool
    role: KedaScalerRole
    config_json: dict[str, Any] | None = None
    config_yaml: str | None = None
    trigger_authentication: KedaTriggerAuthenticationResponse | None = None
