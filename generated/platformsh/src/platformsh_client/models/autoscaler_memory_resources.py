from .._runtime import Model


class AutoscalerMemoryResources(Model):
    min: int | None = None
    max: int | None = None
