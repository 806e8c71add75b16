from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .commit import Commit
from .state_enum import StateEnum


class DeploymentHistoryApplication(Model):
    id: UUID
    created_at: datetime
    updated_at: datetime | None = None
    name: str | None = None
    commit: Commit | None = None
    status: StateEnum | None = None
