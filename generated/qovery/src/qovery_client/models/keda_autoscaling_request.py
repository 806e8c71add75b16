from typing import Any

from .._runtime import Model
from .autoscaling_mode import AutoscalingMode, KedaScalerRole


class KedaTriggerAuthenticationRequest(Model):
    config_yaml: str | None = None
    name: str


class KedaScalerRequest(Model):
    config_json: dict[str, Any] | None = None
    config_yaml: str | None = None
    enabled: bool | None = None
    role: KedaScalerRole
    scaler_type: str
    trigger_authentication: KedaTriggerAuthenticationRequest | None = None


class KedaAutoscalingRequest(Model):
    cooldown_period_seconds: int | None = None
    mode: AutoscalingMode
    polling_interval_seconds: int | None = None
    scalers: list[KedaScalerRequest]
