from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .state_enum import StateEnum


class DeploymentHistoryDatabase(Model):
    created_at: datetime
    id: UUID
    updated_at: datetime | None = None
    name: str | None = None
    status: StateEnum | None = None
