from .._runtime import Model
from .application import Application


class ApplicationResponseList(Model):
    results: list[Application] | None = None
