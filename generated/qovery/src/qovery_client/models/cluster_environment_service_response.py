from uuid import UUID

from .._runtime import Model
from .linked_service_type_enum import LinkedServiceTypeEnum


class ClusterEnvironmentServiceResponse(Model):
    id: UUID
    name: str
    type: LinkedServiceTypeEnum
