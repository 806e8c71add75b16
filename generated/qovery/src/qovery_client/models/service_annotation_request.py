from uuid import UUID

from .._runtime import Model


class ServiceAnnotationRequest(Model):
    id: UUID
