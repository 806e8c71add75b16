from datetime import datetime
from uuid import UUID

from .._runtime import Model


class ClusterLock(Model):
    reason: str
    ttl_in_days: int | None = None
    cluster_id: UUID
    locked_at: datetime
    owner_name: str
