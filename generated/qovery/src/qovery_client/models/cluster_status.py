from uuid import UUID

from .._runtime import DateTime, Model, OpenStrEnum
from .cluster_lock import ClusterLock
from .cluster_state_enum import ClusterStateEnum


class DeploymentInfraReason(OpenStrEnum):
    UNSPECIFIED = "UNSPECIFIED"
    MAINTENANCE = "MAINTENANCE"


class ClusterStatus(Model):
    cluster_id: UUID
    cluster_lock: ClusterLock | None = None
    is_deployed: bool
    last_deployment_date: DateTime | None = None
    last_execution_id: str | None = None
    next_k8s_available_version: str | None = None
    reason: DeploymentInfraReason
    status: ClusterStateEnum
