from datetime import datetime
from typing import Any
from uuid import UUID

from .._runtime import Model


class BackupRestore(Model):
    uuid: UUID | None = None
    environment: UUID | None = None
    backup: UUID | None = None
    org_membership: UUID | None = None
    started_at: datetime | None = None
    trigger: int | None = None
    finished: bool | None = None
    success: str | None = None
    notes: str | None = None
    service_instance_backup_restores: list[Any] | None = None
