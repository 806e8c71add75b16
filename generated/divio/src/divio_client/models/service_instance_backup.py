from typing import Any
from uuid import UUID

from .._runtime import DateTime, Model


class ServiceInstanceBackup(Model):
    backup: UUID | None = None
    ended_at: DateTime | None = None
    errors: list[Any] | None = None
    queued_at: DateTime | None = None
    service: UUID | None = None
    service_instance: UUID | None = None
    service_prefix: str | None = None
    service_type: str | None = None
    size: int | None = None
    started_at: DateTime | None = None
    taken_at: DateTime | None = None
    uuid: UUID | None = None
