from typing import Any
from uuid import UUID

from .._runtime import DateTime, Model


class ServiceInstanceBackupRestore(Model):
    """The part of a restore that concerns one service instance."""

    backup_restore: UUID | None = None
    """UUID of the backup restore."""

    ended_at: DateTime | None = None
    """When it ended. None if it has not ended yet."""

    errors: list[Any] | None = None
    """What went wrong."""

    queued_at: DateTime | None = None
    """When it was queued."""

    service_instance: UUID | None = None
    """UUID of the service instance."""

    service_instance_backup: UUID | None = None
    """UUID of the backup of the service instance."""

    started_at: DateTime | None = None
    """When it began."""

    uuid: UUID | None = None
