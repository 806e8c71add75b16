from uuid import UUID

from .._runtime import Model


class CloneServiceRequest(Model):
    environment_id: UUID
    name: str
