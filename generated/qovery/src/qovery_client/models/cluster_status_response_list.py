from .._runtime import Model
from .cluster_status import ClusterStatus


class ClusterStatusResponseList(Model):
    results: list[ClusterStatus] | None = None
