from .._runtime import Model
from .autoscaler_cpu_pressure_trigger import AutoscalerCPUPressureTrigger
from .autoscaler_cpu_trigger import AutoscalerCPUTrigger
from .autoscaler_memory_pressure_trigger import AutoscalerMemoryPressureTrigger
from .autoscaler_memory_trigger import AutoscalerMemoryTrigger


class AutoscalerTriggers(Model):
    cpu: dict[str, AutoscalerCPUTrigger] | None = None
    cpu_pressure: dict[str, AutoscalerCPUPressureTrigger] | None = None
    memory: dict[str, AutoscalerMemoryTrigger] | None = None
    memory_pressure: dict[str, AutoscalerMemoryPressureTrigger] | None = None
