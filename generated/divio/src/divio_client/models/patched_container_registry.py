from uuid import UUID

from .._runtime import Model


class PatchedContainerRegistry(Model):
    organisation: UUID | None = None
    password: str | None = None
    server: str | None = None
    username: str | None = None
