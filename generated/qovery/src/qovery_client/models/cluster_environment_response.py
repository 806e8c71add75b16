from uuid import UUID

from .._runtime import Model
from .cluster_environment_service_response import ClusterEnvironmentServiceResponse


class ClusterEnvironmentResponse(Model):
    environment_id: UUID
    environment_name: str
    project_id: UUID
    project_name: str
    services: list[ClusterEnvironmentServiceResponse]
