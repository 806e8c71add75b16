from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .cluster_operator_fleet_status import ClusterOperatorFleetStatus
from .self_managed_cluster_kind import SelfManagedClusterKind


class ClusterOperatorFleetInventoryResponse(Model):
    organization_id: UUID
    cluster_id: UUID
    cluster_name: str
    cluster_kind: SelfManagedClusterKind
    attached: bool
    connected: bool
    last_heartbeat: datetime | None = None
    desired_image_version: str | None = None
    reported_image_version: str | None = None
    desired_chart_version: str | None = None
    reported_chart_version: str | None = None
    status: ClusterOperatorFleetStatus
