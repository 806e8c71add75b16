from uuid import UUID

from .._runtime import Model


class ServiceInstanceUpdate(Model):
    uuid: UUID | None = None
    prefix: str
