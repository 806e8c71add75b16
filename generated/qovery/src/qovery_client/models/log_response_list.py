from uuid import UUID

from .._runtime import DateTime, Model


class Log(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    message: str
    pod_name: str | None = None
    version: str | None = None


class LogResponseList(Model):
    results: list[Log] | None = None
