from datetime import datetime

from .._runtime import Model


class DomainClaim(Model):
    count: str
    created_at: datetime | None
    id: str
    name: str
    updated_at: datetime | None
