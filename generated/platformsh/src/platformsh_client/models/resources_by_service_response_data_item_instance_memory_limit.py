from .._runtime import Model


class ResourcesByServiceResponseDataItemInstanceMemoryLimit(Model):
    max: int | None = None
