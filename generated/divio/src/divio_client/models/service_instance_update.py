from uuid import UUID

from .._runtime import Model


class ServiceInstanceUpdate(Model):
    prefix: str
    """At most 32 characters."""

    uuid: UUID | None = None
