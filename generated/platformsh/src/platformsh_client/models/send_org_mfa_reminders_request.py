from uuid import UUID

from .._runtime import Model


class SendOrgMfaRemindersRequest(Model):
    user_ids: list[UUID] | None = None
