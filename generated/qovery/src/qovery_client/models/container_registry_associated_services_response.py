from uuid import UUID

from .._runtime import Model
from .container_registry_associated_service_type import ContainerRegistryAssociatedServiceType


class ContainerRegistryAssociatedServicesResponse(Model):
    environment_id: UUID
    environment_name: str
    project_id: UUID
    project_name: str
    service_id: UUID
    service_name: str
    service_type: ContainerRegistryAssociatedServiceType
