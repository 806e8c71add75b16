from .._runtime import Model


class ResourcesOverviewStatus499Error(Model):
    error: str
    message: str
