from datetime import datetime

from .._runtime import Model


class EnvironmentLogEntry(Model):
    timestamp: datetime | None = None
    service: str | None = None
    message: str | None = None
