from uuid import UUID

from .._runtime import DateTime, Model
from .commit import Commit
from .state_enum import StateEnum


class DeploymentHistoryHelmResponseRepository(Model):
    chart_name: str | None = None
    chart_version: str | None = None


class DeploymentHistoryHelmResponse(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    commit: Commit | None = None
    name: str | None = None
    repository: DeploymentHistoryHelmResponseRepository | None = None
    status: StateEnum | None = None
