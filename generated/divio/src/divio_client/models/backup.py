from datetime import datetime
from typing import Any
from uuid import UUID

from .._runtime import Model


class Backup(Model):
    uuid: UUID | None = None
    environment: UUID | None = None
    org_membership: UUID | None = None
    tags: list[Any] | None = None
    created: datetime | None = None
    notes: str | None = None
    state: str | None = None
    size: int | None = None
    meta_information: Any = None
    service_instance_backups: list[UUID] | None = None
    scheduled_for_deletion_at: datetime | None = None
    success: str | None = None
