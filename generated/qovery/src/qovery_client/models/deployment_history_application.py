from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .commit import Commit
from .state_enum import StateEnum


class DeploymentHistoryApplication(Model):
    created_at: datetime
    id: UUID
    updated_at: datetime | None = None
    commit: Commit | None = None
    name: str | None = None
    status: StateEnum | None = None
