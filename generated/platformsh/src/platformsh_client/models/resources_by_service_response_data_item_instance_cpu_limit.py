from .._runtime import Model


class ResourcesByServiceResponseDataItemInstanceCpuLimit(Model):
    max: float | None = None
