from .._runtime import Model


class AutoscalerInstances(Model):
    min: int | None = None
    max: int | None = None
