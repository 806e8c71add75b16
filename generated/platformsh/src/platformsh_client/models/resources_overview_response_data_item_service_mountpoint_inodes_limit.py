from .._runtime import Model


class ResourcesOverviewResponseDataItemServiceMountpointInodesLimit(Model):
    max: int | None = None
