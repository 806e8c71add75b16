from .._runtime import DateTime, Model


class EnvironmentLogEntry(Model):
    message: str | None = None
    service: str | None = None
    timestamp: DateTime | None = None
