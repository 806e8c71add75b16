from .._runtime import DateTime, Model
from .cluster_logs_details import ClusterLogsDetails
from .cluster_logs_error import ClusterLogsError
from .cluster_logs_message import ClusterLogsMessage
from .cluster_logs_step import ClusterLogsStep


class ClusterLogs(Model):
    details: ClusterLogsDetails | None = None
    error: ClusterLogsError | None = None
    message: ClusterLogsMessage | None = None
    step: ClusterLogsStep | None = None
    timestamp: DateTime | None = None
    type: str | None = None
