from .._runtime import Model


class ResourcesOverviewResponseDataItemServiceCpuLimit(Model):
    max: float | int | None = None
