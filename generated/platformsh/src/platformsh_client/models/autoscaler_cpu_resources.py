from .._runtime import Model


class AutoscalerCPUResources(Model):
    max: float | int | None = None
    min: float | int | None = None
