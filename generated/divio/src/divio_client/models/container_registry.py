from uuid import UUID

from .._runtime import Model


class ContainerRegistry(Model):
    uuid: UUID | None = None
    server: str
    organisation: UUID
    username: str | None = None
    password: str | None = None
