from typing import Any
from uuid import UUID

from .._runtime import DateTime, Model


class ServiceInstanceBackupRestore(Model):
    backup_restore: UUID | None = None
    ended_at: DateTime | None = None
    errors: list[Any] | None = None
    queued_at: DateTime | None = None
    service_instance: UUID | None = None
    service_instance_backup: UUID | None = None
    started_at: DateTime | None = None
    uuid: UUID | None = None
