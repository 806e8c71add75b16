from datetime import datetime
from uuid import UUID

from .._runtime import Model


class ClusterLock(Model):
    cluster_id: UUID
    locked_at: datetime
    owner_name: str
    reason: str
    ttl_in_days: int | None = None
