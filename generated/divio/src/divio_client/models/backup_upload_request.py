from datetime import datetime
from uuid import UUID

from .._runtime import Model


class BackupUploadRequest(Model):
    environment: UUID
    notes: str | None = None
    scheduled_for_deletion_at: datetime | None = None
    services: list[UUID]
