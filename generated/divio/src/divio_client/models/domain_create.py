from uuid import UUID

from .._runtime import Model


class DomainCreate(Model):
    uuid: UUID | None = None
    name: str
    environment: UUID
