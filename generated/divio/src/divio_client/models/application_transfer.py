from uuid import UUID

from .._runtime import Model


class ApplicationTransfer(Model):
    organisation: UUID
    uuid: UUID | None = None
