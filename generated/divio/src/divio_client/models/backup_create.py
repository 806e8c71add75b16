from datetime import datetime
from uuid import UUID

from .._runtime import Model


class BackupCreate(Model):
    environment: UUID
    notes: str | None = None
    scheduled_for_deletion_at: datetime | None = None
    services: list[UUID] | None = None
    trigger: str | None = None
    uuid: UUID | None = None
