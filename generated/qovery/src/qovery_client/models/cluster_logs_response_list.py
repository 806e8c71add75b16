from .._runtime import Model
from .cluster_logs import ClusterLogs


class ClusterLogsResponseList(Model):
    results: list[ClusterLogs] | None = None
