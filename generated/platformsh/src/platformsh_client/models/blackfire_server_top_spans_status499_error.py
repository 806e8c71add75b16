from .._runtime import Model


class BlackfireServerTopSpansStatus499Error(Model):
    error: str
    message: str
