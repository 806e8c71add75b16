from .._runtime import Model
from .autoscaling_mode import AutoscalingMode
from .keda_scaler_request import KedaScalerRequest


class KedaAutoscalingRequest(Model):
    cooldown_period_seconds: int | None = None
    mode: AutoscalingMode
    polling_interval_seconds: int | None = None
    scalers: list[KedaScalerRequest]
