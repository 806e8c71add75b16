from .._runtime import Model
from .cluster_analysis_log_response import ClusterAnalysisLogResponse


class ClusterAnalysisLogResponseList(Model):
    results: list[ClusterAnalysisLogResponse] | None = None
