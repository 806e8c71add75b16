from uuid import UUID

from .._runtime import Model
from .linked_service_type_enum import LinkedServiceTypeEnum


class ClusterEnvironmentServiceResponse(Model):
    id: UUID
    name: str
    type: LinkedServiceTypeEnum


class ClusterEnvironmentResponse(Model):
    environment_id: UUID
    environment_name: str
    project_id: UUID
    project_name: str
    services: list[ClusterEnvironmentServiceResponse]


class ClusterEnvironmentResponseList(Model):
    results: list[ClusterEnvironmentResponse] | None = None
