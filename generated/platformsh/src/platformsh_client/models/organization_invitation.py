from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .organization_invitation_owner import OrganizationInvitationOwner
from .organization_invitation_state import OrganizationInvitationState
from .organization_permissions import OrganizationPermissions


class OrganizationInvitation(Model):
    created_at: datetime | None = None
    email: str | None = None
    finished_at: datetime | None = None
    id: UUID | None = None
    organization_id: str | None = None
    owner: OrganizationInvitationOwner | None = None
    permissions: OrganizationPermissions | None = None
    state: OrganizationInvitationState | None = None
    updated_at: datetime | None = None
