from .._runtime import Model


class ResourcesByServiceResponseDataItemInstanceMountpointDiskLimit(Model):
    max: int | None = None
