from typing import Any
from uuid import UUID

from .._runtime import DateTime, Model


class BackupRestore(Model):
    backup: UUID | None = None
    environment: UUID | None = None
    finished: bool | None = None
    notes: str | None = None
    org_membership: UUID | None = None
    service_instance_backup_restores: list[Any] | None = None
    started_at: DateTime | None = None
    success: str | None = None
    trigger: int | None = None
    uuid: UUID | None = None
