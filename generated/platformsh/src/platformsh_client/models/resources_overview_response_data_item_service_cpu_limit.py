from .._runtime import Model


class ResourcesOverviewResponseDataItemServiceCpuLimit(Model):
    max: float | None = None
