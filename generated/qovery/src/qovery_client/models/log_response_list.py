from .._runtime import Model
from .log import Log


class LogResponseList(Model):
    results: list[Log] | None = None
