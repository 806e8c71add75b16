from uuid import UUID

from .._runtime import DateTime, Model


class OrganizationApiToken(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    description: str | None = None
    name: str | None = None
    role_id: UUID | None = None
    role_name: str | None = None


class OrganizationApiTokenResponseList(Model):
    results: list[OrganizationApiToken] | None = None
