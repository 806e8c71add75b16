from uuid import UUID

from .._runtime import DateTime, Model
from .cluster_analysis_kind import ClusterAnalysisKind
from .cluster_analysis_output_format import ClusterAnalysisOutputFormat
from .cluster_analysis_status import ClusterAnalysisStatus


class ClusterAnalysisResponse(Model):
    cluster_id: UUID
    created_at: DateTime
    error_message: str | None = None
    id: UUID
    kind: ClusterAnalysisKind
    organization_id: UUID
    output_format: ClusterAnalysisOutputFormat
    status: ClusterAnalysisStatus
    triggered_by: str
    updated_at: DateTime
