from .._runtime import DateTime, Model


class ClusterAnalysisLogResponse(Model):
    level: str
    line_order: int
    message: str
    timestamp: DateTime
