from uuid import UUID

from .._runtime import DateTime, Model, OpenStrEnum
from .cluster_operator_fleet_status import ClusterOperatorFleetStatus


class SelfManagedClusterKind(OpenStrEnum):
    EKS_SELF_MANAGED = "EKS_SELF_MANAGED"
    SCW_SELF_MANAGED = "SCW_SELF_MANAGED"
    GKE_SELF_MANAGED = "GKE_SELF_MANAGED"
    AKS_SELF_MANAGED = "AKS_SELF_MANAGED"
    SELF_MANAGED = "SELF_MANAGED"


class ClusterOperatorFleetInventoryResponse(Model):
    attached: bool
    cluster_id: UUID
    cluster_kind: SelfManagedClusterKind
    cluster_name: str
    connected: bool
    desired_chart_version: str | None = None
    desired_image_version: str | None = None
    last_heartbeat: DateTime | None = None
    organization_id: UUID
    reported_chart_version: str | None = None
    reported_image_version: str | None = None
    status: ClusterOperatorFleetStatus


class ClusterOperatorFleetInventoryResponseList(Model):
    results: list[ClusterOperatorFleetInventoryResponse]
