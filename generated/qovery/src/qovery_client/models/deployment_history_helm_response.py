from uuid import UUID

from .._runtime import DateTime, Model
from .commit import Commit
from .deployment_history_helm_response_repository import DeploymentHistoryHelmResponseRepository
from .state_enum import StateEnum


class DeploymentHistoryHelmResponse(Model):
    created_at: DateTime
    id: UUID
    updated_at: DateTime | None = None
    commit: Commit | None = None
    name: str | None = None
    repository: DeploymentHistoryHelmResponseRepository | None = None
    status: StateEnum | None = None
