from typing import Any
from uuid import UUID

from .._runtime import DateTime, Model
from .autoscaling_mode import AutoscalingMode, KedaScalerRole
from .keda_trigger_authentication_response import KedaTriggerAuthenticationResponse


class KedaScalerResponse(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    config_json: dict[str, Any] | None = None
    config_yaml: str | None = None
    enabled: bool
    role: KedaScalerRole
    scaler_type: str
    trigger_authentication: KedaTriggerAuthenticationResponse | None = None


class KedaAutoscalingResponse(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    cooldown_period_seconds: int
    mode: AutoscalingMode
    polling_interval_seconds: int
    scalers: list[KedaScalerResponse]
    service_id: UUID
