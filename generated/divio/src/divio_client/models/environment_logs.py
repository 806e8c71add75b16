from .._runtime import DateTime, Model


class EnvironmentLogEntry(Model):
    message: str | None = None
    service: str | None = None
    timestamp: DateTime | None = None


class EnvironmentLogs(Model):
    next: str | None = None
    previous: str | None = None
    results: list[EnvironmentLogEntry] | None = None
