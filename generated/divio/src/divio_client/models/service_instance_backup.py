from typing import Any
from uuid import UUID

from .._runtime import DateTime, Model


class ServiceInstanceBackup(Model):
    """The part of a backup that comes from one service instance."""

    backup: UUID | None = None
    """UUID of the backup."""

    ended_at: DateTime | None = None
    """When it ended. None if it has not ended yet."""

    errors: list[Any] | None = None
    """What went wrong."""

    queued_at: DateTime | None = None
    """When it was queued."""

    service: UUID | None = None
    """UUID of the service."""

    service_instance: UUID | None = None
    """UUID of the service instance."""

    service_prefix: str | None = None
    """Prefix of the service instance."""

    service_type: str | None = None
    size: int | None = None
    """Size of the backup."""

    started_at: DateTime | None = None
    """When it began."""

    taken_at: DateTime | None = None
    """When the backup was taken."""

    uuid: UUID | None = None
