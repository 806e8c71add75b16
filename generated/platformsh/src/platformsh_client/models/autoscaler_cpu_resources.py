from .._runtime import Model


class AutoscalerCPUResources(Model):
    min: float | None = None
    max: float | None = None
