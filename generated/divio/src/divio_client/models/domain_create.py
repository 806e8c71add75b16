from uuid import UUID

from .._runtime import Model


class DomainCreate(Model):
    environment: UUID
    """UUID of the environment."""

    name: str
    """At most 255 characters."""

    uuid: UUID | None = None
