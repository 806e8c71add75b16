from datetime import datetime

from .._runtime import Model


class DomainClaim(Model):
    id: str
    created_at: datetime | None
    updated_at: datetime | None
    name: str
    count: str
