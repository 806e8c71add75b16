from datetime import datetime

from .._runtime import Model


class ClusterAnalysisLogResponse(Model):
    timestamp: datetime
    level: str
    message: str
    line_order: int
