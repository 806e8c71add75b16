from uuid import UUID

from .._runtime import DateTime, Model
from .cluster_operator_fleet_status import ClusterOperatorFleetStatus


class ReportedClusterOperatorIdentity(Model):
    chart_version: str
    observed_at: DateTime | None = None
    release_digest: str
    runtime_image_id: str


class ClusterOperatorStatusResponse(Model):
    cluster_id: UUID
    controller_version: str | None = None
    desired_chart_version: str | None = None
    desired_image_version: str | None = None
    last_heartbeat: DateTime | None = None
    operator_connected: bool
    operator_version: str | None = None
    organization_id: UUID
    reported_chart_version: str | None = None
    reported_identity: ReportedClusterOperatorIdentity | None = None
    request_schema_version: str | None = None
    status: ClusterOperatorFleetStatus
