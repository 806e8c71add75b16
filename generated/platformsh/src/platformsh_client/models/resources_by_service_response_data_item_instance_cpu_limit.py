from .._runtime import Model


class ResourcesByServiceResponseDataItemInstanceCpuLimit(Model):
    max: float | int | None = None
