from .._runtime import Model
from .cluster_analysis_kind import ClusterAnalysisKind
from .cluster_analysis_output_format import ClusterAnalysisOutputFormat


class ClusterAnalysisRequest(Model):
    cmd_args: list[str] | None = None
    kind: ClusterAnalysisKind
    output_format: ClusterAnalysisOutputFormat
    prometheus_url: str | None = None
    target_kubernetes_version: str | None = None
