from .._runtime import Model
from .autoscaler_cpu_resources import AutoscalerCPUResources
from .autoscaler_memory_resources import AutoscalerMemoryResources


class AutoscalerResources(Model):
    cpu: dict[str, AutoscalerCPUResources] | None = None
    memory: dict[str, AutoscalerMemoryResources] | None = None
