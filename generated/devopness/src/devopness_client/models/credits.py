from .._runtime import Model


class Credits(Model):
    limit: float | int | None = None
    remaining: float | int | None = None
    used: float | int | None = None
