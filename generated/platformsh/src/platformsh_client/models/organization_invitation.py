from uuid import UUID

from .._runtime import DateTime, Model
from .organization_invitation_owner import OrganizationInvitationOwner
from .organization_invitation_state import OrganizationInvitationState
from .organization_permissions import OrganizationPermissions


class OrganizationInvitation(Model):
    created_at: DateTime | None = None
    email: str | None = None
    finished_at: DateTime | None = None
    id: UUID | None = None
    organization_id: str | None = None
    owner: OrganizationInvitationOwner | None = None
    permissions: OrganizationPermissions | None = None
    state: OrganizationInvitationState | None = None
    updated_at: DateTime | None = None
