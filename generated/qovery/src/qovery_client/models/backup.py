from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .status import Status


class Backup(Model):
    id: UUID
    created_at: datetime
    updated_at: datetime | None = None
    name: str
    message: str
    status: Status | None = None
