from .._runtime import DateTime, Model


class DomainClaim(Model):
    count: str
    created_at: DateTime | None
    """When it was created."""

    id: str
    name: str
    updated_at: DateTime | None
    """When it was last changed."""
