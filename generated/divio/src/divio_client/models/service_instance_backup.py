from datetime import datetime
from typing import Any
from uuid import UUID

from .._runtime import Model


class ServiceInstanceBackup(Model):
    backup: UUID | None = None
    ended_at: datetime | None = None
    errors: list[Any] | None = None
    queued_at: datetime | None = None
    service: UUID | None = None
    service_instance: UUID | None = None
    service_prefix: str | None = None
    service_type: str | None = None
    size: int | None = None
    started_at: datetime | None = None
    taken_at: datetime | None = None
    uuid: UUID | None = None
