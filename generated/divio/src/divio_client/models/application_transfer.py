from uuid import UUID

from .._runtime import Model


class ApplicationTransfer(Model):
    organisation: UUID
    """UUID of the organization that gets it."""

    uuid: UUID | None = None
