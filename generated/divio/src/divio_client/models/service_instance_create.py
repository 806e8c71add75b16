from uuid import UUID

from .._runtime import Model


class ServiceInstanceCreate(Model):
    uuid: UUID | None = None
    environment: UUID
    prefix: str
    service: UUID
