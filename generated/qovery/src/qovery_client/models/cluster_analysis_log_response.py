from datetime import datetime

from .._runtime import Model


class ClusterAnalysisLogResponse(Model):
    level: str
    line_order: int
    message: str
    timestamp: datetime
