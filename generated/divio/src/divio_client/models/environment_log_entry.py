from datetime import datetime

from .._runtime import Model


class EnvironmentLogEntry(Model):
    message: str | None = None
    service: str | None = None
    timestamp: datetime | None = None
