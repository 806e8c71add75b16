from uuid import UUID

from .._runtime import Model


class DeleteMemberRequest(Model):
    user_id: UUID
