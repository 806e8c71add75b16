from .._runtime import Model
from .autoscaler_duration import AutoscalerDuration


class AutoscalerCondition(Model):
    threshold: float
    duration: AutoscalerDuration | None = None
    enabled: bool | None = None
