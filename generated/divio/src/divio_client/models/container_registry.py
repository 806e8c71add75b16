from uuid import UUID

from .._runtime import Model


class ContainerRegistry(Model):
    """Access of an organization to a container registry."""

    organisation: UUID
    """UUID of the organization."""

    password: str | None = None
    server: str
    """Host of the registry, at most 255 characters."""

    username: str | None = None
    uuid: UUID | None = None
