from .._runtime import Model


class ClusterLockRequest(Model):
    reason: str
    ttl_in_days: int | None = None
