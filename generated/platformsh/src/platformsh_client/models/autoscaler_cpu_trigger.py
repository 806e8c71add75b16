from .._runtime import Model
from .autoscaler_condition import AutoscalerCondition


class AutoscalerCPUTrigger(Model):
    down: AutoscalerCondition | None = None
    enabled: bool | None = None
    up: AutoscalerCondition | None = None
