from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .cluster_operator_fleet_status import ClusterOperatorFleetStatus
from .reported_cluster_operator_identity import ReportedClusterOperatorIdentity


class ClusterOperatorStatusResponse(Model):
    organization_id: UUID
    cluster_id: UUID
    operator_connected: bool
    last_heartbeat: datetime | None = None
    operator_version: str | None = None
    controller_version: str | None = None
    request_schema_version: str | None = None
    desired_image_version: str | None = None
    desired_chart_version: str | None = None
    status: ClusterOperatorFleetStatus
    reported_chart_version: str | None = None
    reported_identity: ReportedClusterOperatorIdentity | None = None
