from uuid import UUID

from .._runtime import DateTime, Model


class ApiToken(Model):
    created_at: DateTime | None = None
    """When it was created."""

    id: UUID | None = None
    last_used_at: DateTime | None = None
    mfa_on_creation: bool | None = None
    name: str | None = None
    token: str | None = None
    updated_at: DateTime | None = None
    """When it was last changed."""
