from uuid import UUID

from .._runtime import DateTime, Model, OpenStrEnum
from .invite_member_role_enum import InviteMemberRoleEnum


class InviteStatusEnum(OpenStrEnum):
    EXPIRED = "EXPIRED"
    PENDING = "PENDING"


class InviteMember(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    email: str
    invitation_link: str
    invitation_status: InviteStatusEnum
    inviter: str
    logo_url: str | None = None
    organization_name: str | None = None
    role: InviteMemberRoleEnum
    role_id: UUID | None = None
    role_name: str | None = None
