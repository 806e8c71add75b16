from datetime import datetime
from typing import Any
from uuid import UUID

from .._runtime import Model


class ServiceInstanceBackupRestore(Model):
    backup_restore: UUID | None = None
    ended_at: datetime | None = None
    errors: list[Any] | None = None
    queued_at: datetime | None = None
    service_instance: UUID | None = None
    service_instance_backup: UUID | None = None
    started_at: datetime | None = None
    uuid: UUID | None = None
