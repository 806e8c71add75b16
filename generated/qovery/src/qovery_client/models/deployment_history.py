from uuid import UUID

from .._runtime import DateTime, Model
from .commit import Commit
from .deployment_history_status_enum import DeploymentHistoryStatusEnum


class DeploymentHistory(Model):
    created_at: DateTime
    id: UUID
    updated_at: DateTime | None = None
    commit: Commit | None = None
    name: str | None = None
    status: DeploymentHistoryStatusEnum | None = None
