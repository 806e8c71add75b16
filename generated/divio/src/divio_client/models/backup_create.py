from uuid import UUID

from .._runtime import DateTime, Model


class BackupCreate(Model):
    environment: UUID
    notes: str | None = None
    scheduled_for_deletion_at: DateTime | None = None
    services: list[UUID] | None = None
    trigger: str | None = None
    uuid: UUID | None = None
