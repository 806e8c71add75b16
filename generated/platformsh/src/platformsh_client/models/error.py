from .._runtime import Model


class Error(Model):
    error: str
