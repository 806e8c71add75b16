from uuid import UUID

from .._runtime import DateTime, Model, OpenStrEnum
from .organization_permissions import OrganizationPermissions


class OrganizationInvitationOwner(Model):
    display_name: str | None = None
    id: UUID | None = None


class OrganizationInvitationState(OpenStrEnum):
    PENDING = "pending"
    PROCESSING = "processing"
    ACCEPTED = "accepted"
    CANCELLED = "cancelled"
    ERROR = "error"


class OrganizationInvitation(Model):
    created_at: DateTime | None = None
    """When it was created."""

    email: str | None = None
    finished_at: DateTime | None = None
    id: UUID | None = None
    organization_id: str | None = None
    owner: OrganizationInvitationOwner | None = None
    permissions: OrganizationPermissions | None = None
    state: OrganizationInvitationState | None = None
    updated_at: DateTime | None = None
    """When it was last changed."""
