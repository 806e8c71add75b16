from uuid import UUID

from .._runtime import DateTime, Model
from .cluster_operator_fleet_status import ClusterOperatorFleetStatus
from .self_managed_cluster_kind import SelfManagedClusterKind


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
