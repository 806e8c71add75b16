from .._runtime import Model


class ResourcesOverviewResponseDataItemServiceMemoryLimit(Model):
    max: int | None = None
