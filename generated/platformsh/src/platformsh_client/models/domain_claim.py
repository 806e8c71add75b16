from .._runtime import DateTime, Model


class DomainClaim(Model):
    count: str
    created_at: DateTime | None
    id: str
    name: str
    updated_at: DateTime | None
