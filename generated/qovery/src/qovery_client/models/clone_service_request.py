from uuid import UUID

from .._runtime import Model


class CloneServiceRequest(Model):
    name: str
    environment_id: UUID
