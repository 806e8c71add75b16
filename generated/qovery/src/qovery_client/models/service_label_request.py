from uuid import UUID

from .._runtime import Model


class ServiceLabelRequest(Model):
    id: UUID
