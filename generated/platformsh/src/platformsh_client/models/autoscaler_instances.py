from .._runtime import Model


class AutoscalerInstances(Model):
    max: int | None = None
    min: int | None = None
