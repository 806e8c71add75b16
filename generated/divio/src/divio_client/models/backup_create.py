from datetime import datetime
from uuid import UUID

from .._runtime import Model


class BackupCreate(Model):
    uuid: UUID | None = None
    environment: UUID
    trigger: str | None = None
    notes: str | None = None
    scheduled_for_deletion_at: datetime | None = None
    services: list[UUID] | None = None
