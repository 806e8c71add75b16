from uuid import UUID

from .._runtime import DateTime, Model
from .status import Status


class Backup(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    message: str
    name: str
    status: Status | None = None
