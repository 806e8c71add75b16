from .._runtime import DateTime, Model


class EnvironmentLogEntry(Model):
    message: str | None = None
    service: str | None = None
    """Service that wrote the entry."""

    timestamp: DateTime | None = None
    """When the entry was written."""


class EnvironmentLogs(Model):
    next: str | None = None
    """URL of the next entries."""

    previous: str | None = None
    """URL of the entries before."""

    results: list[EnvironmentLogEntry] | None = None
    """The log entries."""
