from uuid import UUID

from .._runtime import Model


class PatchedContainerRegistry(Model):
    server: str | None = None
    organisation: UUID | None = None
    username: str | None = None
    password: str | None = None
