from uuid import UUID

from .._runtime import Model


class MemberRoleUpdateRequest(Model):
    user_id: str
    role_id: UUID
