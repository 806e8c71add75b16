from uuid import UUID

from .._runtime import Model


class MemberRoleUpdateRequest(Model):
    role_id: UUID
    user_id: str
