from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .autoscaling_mode import AutoscalingMode
from .keda_scaler_response import KedaScalerResponse


class KedaAutoscalingResponse(Model):
    created_at: datetime
    id: UUID
    updated_at: datetime | None = None
    cooldown_period_seconds: int
    mode: AutoscalingMode
    polling_interval_seconds: int
    scalers: list[KedaScalerResponse]
    service_id: UUID
