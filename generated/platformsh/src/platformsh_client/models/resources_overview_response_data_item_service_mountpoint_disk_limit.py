from .._runtime import Model


class ResourcesOverviewResponseDataItemServiceMountpointDiskLimit(Model):
    max: int | None = None
