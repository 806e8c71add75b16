from .._runtime import DateTime, Model


class ClusterAnalysisLogResponse(Model):
    level: str
    line_order: int
    message: str
    timestamp: DateTime


class ClusterAnalysisLogResponseList(Model):
    results: list[ClusterAnalysisLogResponse] | None = None
