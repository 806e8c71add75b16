from uuid import UUID

from .._runtime import Model


class ContainerRegistry(Model):
    organisation: UUID
    password: str | None = None
    server: str
    username: str | None = None
    uuid: UUID | None = None
