from uuid import UUID

from .._runtime import DateTime, Model, OpenStrEnum
from .commit import Commit


class DeploymentHistoryStatusEnum(OpenStrEnum):
    FAILED = "FAILED"
    SUCCESS = "SUCCESS"


class DeploymentHistory(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    commit: Commit | None = None
    name: str | None = None
    status: DeploymentHistoryStatusEnum | None = None


class DeploymentHistoryPaginatedResponseList(Model):
    page: float | int
    page_size: float | int
    results: list[DeploymentHistory] | None = None
