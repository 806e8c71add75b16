from uuid import UUID

from .._runtime import Model


class RepositoryTransfer(Model):
    organisation: UUID
    """UUID of the organization that gets it."""
