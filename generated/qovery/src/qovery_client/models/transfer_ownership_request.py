from uuid import UUID

from .._runtime import Model


class TransferOwnershipRequest(Model):
    user_id: UUID
