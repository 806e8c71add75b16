from .._runtime import Model


class AutoscalerMemoryResources(Model):
    max: int | None = None
    min: int | None = None
