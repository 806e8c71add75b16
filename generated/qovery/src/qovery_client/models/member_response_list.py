from uuid import UUID

from .._runtime import DateTime, Model
from .invite_member_role_enum import InviteMemberRoleEnum


class Member(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    email: str
    last_activity_at: DateTime | None = None
    name: str | None = None
    nickname: str | None = None
    profile_picture_url: str | None = None
    role: InviteMemberRoleEnum | None = None
    role_id: UUID | None = None
    role_name: str | None = None


class MemberResponseList(Model):
    results: list[Member] | None = None
