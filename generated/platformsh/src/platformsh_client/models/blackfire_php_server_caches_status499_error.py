from .._runtime import Model


class BlackfirePhpServerCachesStatus499Error(Model):
    error: str
    message: str
