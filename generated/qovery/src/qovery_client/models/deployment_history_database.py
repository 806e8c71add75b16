from uuid import UUID

from .._runtime import DateTime, Model
from .state_enum import StateEnum


class DeploymentHistoryDatabase(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    name: str | None = None
    status: StateEnum | None = None
