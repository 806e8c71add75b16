from uuid import UUID

from .._runtime import DateTime, Model


class BackupUploadRequest(Model):
    environment: UUID
    notes: str | None = None
    scheduled_for_deletion_at: DateTime | None = None
    services: list[UUID]
