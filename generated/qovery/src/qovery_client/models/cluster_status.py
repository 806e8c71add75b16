from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .cluster_lock import ClusterLock
from .cluster_state_enum import ClusterStateEnum
from .deployment_infra_reason import DeploymentInfraReason


class ClusterStatus(Model):
    cluster_id: UUID
    status: ClusterStateEnum
    is_deployed: bool
    next_k8s_available_version: str | None = None
    last_execution_id: str | None = None
    cluster_lock: ClusterLock | None = None
    last_deployment_date: datetime | None = None
    reason: DeploymentInfraReason
