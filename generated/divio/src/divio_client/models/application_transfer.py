from uuid import UUID

from .._runtime import Model


class ApplicationTransfer(Model):
    uuid: UUID | None = None
    organisation: UUID
