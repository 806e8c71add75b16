from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .status import Status


class Backup(Model):
    created_at: datetime
    id: UUID
    updated_at: datetime | None = None
    message: str
    name: str
    status: Status | None = None
