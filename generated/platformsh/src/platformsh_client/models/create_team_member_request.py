from uuid import UUID

from .._runtime import Model


class CreateTeamMemberRequest(Model):
    user_id: UUID
