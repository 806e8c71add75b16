from uuid import UUID

from .._runtime import Model


class ReferenceObject(Model):
    id: UUID
