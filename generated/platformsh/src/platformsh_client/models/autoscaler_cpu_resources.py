from .._runtime import Model


class AutoscalerCPUResources(Model):
    max: float | None = None
    min: float | None = None
