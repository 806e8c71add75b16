from uuid import UUID

from .._runtime import DateTime, Model
from .commit import Commit
from .deployment_history_container import DeploymentHistoryContainer
from .deployment_history_database import DeploymentHistoryDatabase
from .deployment_history_helm_response import DeploymentHistoryHelmResponse
from .deployment_history_job_response import DeploymentHistoryJobResponse
from .organization_event_origin import OrganizationEventOrigin
from .state_enum import StateEnum


class DeploymentHistoryApplication(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    commit: Commit | None = None
    name: str | None = None
    status: StateEnum | None = None


class DeploymentHistoryEnvironment(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    applications: list[DeploymentHistoryApplication] | None = None
    containers: list[DeploymentHistoryContainer] | None = None
    databases: list[DeploymentHistoryDatabase] | None = None
    helms: list[DeploymentHistoryHelmResponse] | None = None
    jobs: list[DeploymentHistoryJobResponse] | None = None
    origin: OrganizationEventOrigin | None = None
    status: StateEnum | None = None
    triggered_by: str | None = None


class DeploymentHistoryEnvironmentPaginatedResponseList(Model):
    page: float | int
    page_size: float | int
    results: list[DeploymentHistoryEnvironment] | None = None
