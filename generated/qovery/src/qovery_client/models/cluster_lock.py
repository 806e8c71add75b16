from uuid import UUID

from .._runtime import DateTime, Model


class ClusterLock(Model):
    cluster_id: UUID
    locked_at: DateTime
    owner_name: str
    reason: str
    ttl_in_days: int | None = None
