from uuid import UUID

from .._runtime import Model
from .invite_member_role_enum import InviteMemberRoleEnum


class InviteMemberRequest(Model):
    email: str
    role: InviteMemberRoleEnum | None = None
    role_id: UUID | None = None
