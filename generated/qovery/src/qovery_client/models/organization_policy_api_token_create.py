from uuid import UUID

from .._runtime import DateTime, Model


class OrganizationPolicyApiTokenCreate(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    creator_name: str | None = None
    description: str | None = None
    expires_at: DateTime | None = None
    name: str | None = None
    role_id: UUID | None = None
    role_name: str | None = None
    token: str | None = None
    user_sub: str | None = None
