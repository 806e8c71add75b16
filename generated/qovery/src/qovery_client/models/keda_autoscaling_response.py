from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .autoscaling_mode import AutoscalingMode
from .keda_scaler_response import KedaScalerResponse


class KedaAutoscalingResponse(Model):
    id: UUID
    created_at: datetime
    updated_at: datetime | None = None
    service_id: UUID
    mode: AutoscalingMode
    polling_interval_seconds: int
    cooldown_period_seconds: int
    scalers: list[KedaScalerResponse]
