from uuid import UUID

from .._runtime import DateTime, Model
from .autoscaling_mode import AutoscalingMode
from .keda_scaler_response import KedaScalerResponse


class KedaAutoscalingResponse(Model):
    created_at: DateTime
    id: UUID
    updated_at: DateTime | None = None
    cooldown_period_seconds: int
    mode: AutoscalingMode
    polling_interval_seconds: int
    scalers: list[KedaScalerResponse]
    service_id: UUID
