from .._runtime import Model
from .cluster_analysis_response import ClusterAnalysisResponse


class ClusterAnalysisResponseList(Model):
    results: list[ClusterAnalysisResponse] | None = None
