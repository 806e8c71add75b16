from uuid import UUID

from .._runtime import Model


class DomainTransfer(Model):
    target_environment: UUID
    """UUID of the environment that gets the domain."""
