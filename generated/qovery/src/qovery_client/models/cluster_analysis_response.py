from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .cluster_analysis_kind import ClusterAnalysisKind
from .cluster_analysis_output_format import ClusterAnalysisOutputFormat
from .cluster_analysis_status import ClusterAnalysisStatus


class ClusterAnalysisResponse(Model):
    id: UUID
    cluster_id: UUID
    organization_id: UUID
    kind: ClusterAnalysisKind
    status: ClusterAnalysisStatus
    output_format: ClusterAnalysisOutputFormat
    created_at: datetime
    updated_at: datetime
    triggered_by: str
    error_message: str | None = None
