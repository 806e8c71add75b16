from uuid import UUID

from .._runtime import Model


class ServiceInstanceCreate(Model):
    environment: UUID
    prefix: str
    service: UUID
    uuid: UUID | None = None
