from typing import Any
from uuid import UUID

from .._runtime import DateTime, Model


class Backup(Model):
    created: DateTime | None = None
    environment: UUID | None = None
    meta_information: Any = None
    notes: str | None = None
    org_membership: UUID | None = None
    scheduled_for_deletion_at: DateTime | None = None
    service_instance_backups: list[UUID] | None = None
    size: int | None = None
    state: str | None = None
    success: str | None = None
    tags: list[Any] | None = None
    uuid: UUID | None = None
