from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .state_enum import StateEnum


class DeploymentHistoryContainer(Model):
    id: UUID
    created_at: datetime
    updated_at: datetime | None = None
    name: str | None = None
    status: StateEnum | None = None
    image_name: str | None = None
    tag: str | None = None
    arguments: list[str] | None = None
    entrypoint: str | None = None
