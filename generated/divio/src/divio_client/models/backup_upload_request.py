from datetime import datetime
from uuid import UUID

from .._runtime import Model


class BackupUploadRequest(Model):
    services: list[UUID]
    environment: UUID
    notes: str | None = None
    scheduled_for_deletion_at: datetime | None = None
