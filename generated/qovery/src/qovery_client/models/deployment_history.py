from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .commit import Commit
from .deployment_history_status_enum import DeploymentHistoryStatusEnum


class DeploymentHistory(Model):
    created_at: datetime
    id: UUID
    updated_at: datetime | None = None
    commit: Commit | None = None
    name: str | None = None
    status: DeploymentHistoryStatusEnum | None = None
