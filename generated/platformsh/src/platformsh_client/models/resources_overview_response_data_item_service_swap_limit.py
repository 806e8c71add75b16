from .._runtime import Model


class ResourcesOverviewResponseDataItemServiceSwapLimit(Model):
    max: int | None = None
