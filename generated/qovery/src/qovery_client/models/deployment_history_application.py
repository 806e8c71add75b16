from uuid import UUID

from .._runtime import DateTime, Model
from .commit import Commit
from .state_enum import StateEnum


class DeploymentHistoryApplication(Model):
    created_at: DateTime
    id: UUID
    updated_at: DateTime | None = None
    commit: Commit | None = None
    name: str | None = None
    status: StateEnum | None = None
