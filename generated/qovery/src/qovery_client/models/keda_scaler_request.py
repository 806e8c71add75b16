from typing import Any

from .._runtime import Model
from .keda_scaler_role import KedaScalerRole
from .keda_trigger_authentication_request import KedaTriggerAuthenticationRequest


class KedaScalerRequest(Model):
    config_json: dict[str, Any] | None = None
    config_yaml: str | None = None
    enabled: bool | None = None
    role: KedaScalerRole
    scaler_type: str
    trigger_authentication: KedaTriggerAuthenticationRequest | None = None
