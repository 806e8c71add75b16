from uuid import UUID

from .._runtime import Model


class ServiceInstanceUpdate(Model):
    prefix: str
    uuid: UUID | None = None
