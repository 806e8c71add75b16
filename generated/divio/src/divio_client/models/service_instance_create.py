from uuid import UUID

from .._runtime import Model


class ServiceInstanceCreate(Model):
    environment: UUID
    """UUID of the environment."""

    prefix: str
    """At most 32 characters."""

    service: UUID
    """UUID of the service to make an instance of."""

    uuid: UUID | None = None
