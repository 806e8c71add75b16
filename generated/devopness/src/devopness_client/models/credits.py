from .._runtime import Model


class Credits(Model):
    limit: float | None = None
    remaining: float | None = None
    used: float | None = None
