from uuid import UUID

from .._runtime import DateTime, Model


class OrganizationReference(Model):
    created_at: DateTime | None = None
    """When it was created."""

    id: str | None = None
    label: str | None = None
    name: str | None = None
    owner_id: UUID | None = None
    type: str | None = None
    updated_at: DateTime | None = None
    """When it was last changed."""

    vendor: str | None = None
