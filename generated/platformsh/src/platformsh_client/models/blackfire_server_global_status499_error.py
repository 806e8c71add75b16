from .._runtime import Model


class BlackfireServerGlobalStatus499Error(Model):
    error: str
    message: str
