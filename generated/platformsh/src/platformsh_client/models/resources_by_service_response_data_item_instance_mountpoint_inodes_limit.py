from .._runtime import Model


class ResourcesByServiceResponseDataItemInstanceMountpointInodesLimit(Model):
    max: int | None = None
