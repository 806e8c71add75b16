from .._runtime import Model


class ResourcesByServiceStatus499Error(Model):
    error: str
    message: str
