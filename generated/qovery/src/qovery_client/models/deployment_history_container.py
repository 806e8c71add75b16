from uuid import UUID

from .._runtime import DateTime, Model
from .state_enum import StateEnum


class DeploymentHistoryContainer(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    arguments: list[str] | None = None
    entrypoint: str | None = None
    image_name: str | None = None
    name: str | None = None
    status: StateEnum | None = None
    tag: str | None = None
