from uuid import UUID

from .._runtime import DateTime, Model
from .status import Status


class Backup(Model):
    created_at: DateTime
    id: UUID
    updated_at: DateTime | None = None
    message: str
    name: str
    status: Status | None = None
