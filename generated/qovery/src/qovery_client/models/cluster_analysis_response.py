from uuid import UUID

from .._runtime import DateTime, Model, OpenStrEnum
from .cluster_analysis_kind import ClusterAnalysisKind, ClusterAnalysisOutputFormat


class ClusterAnalysisStatus(OpenStrEnum):
    PENDING = "PENDING"
    RUNNING = "RUNNING"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    TERMINATED = "TERMINATED"


class ClusterAnalysisResponse(Model):
    cluster_id: UUID
    created_at: DateTime
    """When it was created."""

    error_message: str | None = None
    id: UUID
    kind: ClusterAnalysisKind
    organization_id: UUID
    output_format: ClusterAnalysisOutputFormat
    status: ClusterAnalysisStatus
    triggered_by: str
    updated_at: DateTime
    """When it was last changed."""
