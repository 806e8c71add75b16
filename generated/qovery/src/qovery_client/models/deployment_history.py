from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .commit import Commit
from .deployment_history_status_enum import DeploymentHistoryStatusEnum


class DeploymentHistory(Model):
    id: UUID
    created_at: datetime
    updated_at: datetime | None = None
    name: str | None = None
    commit: Commit | None = None
    status: DeploymentHistoryStatusEnum | None = None
