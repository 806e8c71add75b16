from .._runtime import Model
from .autoscaler_duration import AutoscalerDuration


class AutoscalerCondition(Model):
    duration: AutoscalerDuration | None = None
    enabled: bool | None = None
    threshold: float | int
