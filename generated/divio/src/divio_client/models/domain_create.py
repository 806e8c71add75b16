from uuid import UUID

from .._runtime import Model


class DomainCreate(Model):
    environment: UUID
    name: str
    uuid: UUID | None = None
