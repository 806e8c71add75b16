from .._runtime import Model
from .autoscaler_condition import AutoscalerCondition


class AutoscalerCPUTrigger(Model):
    enabled: bool | None = None
    down: AutoscalerCondition | None = None
    up: AutoscalerCondition | None = None
