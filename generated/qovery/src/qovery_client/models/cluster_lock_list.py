from .._runtime import Model
from .cluster_lock import ClusterLock


class ClusterLockList(Model):
    results: list[ClusterLock] | None = None
