from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .invite_member_role_enum import InviteMemberRoleEnum
from .invite_status_enum import InviteStatusEnum


class InviteMember(Model):
    id: UUID
    created_at: datetime
    updated_at: datetime | None = None
    email: str
    role: InviteMemberRoleEnum
    invitation_link: str
    invitation_status: InviteStatusEnum
    organization_name: str | None = None
    inviter: str
    logo_url: str | None = None
    role_id: UUID | None = None
    role_name: str | None = None
