from uuid import UUID

from .._runtime import Model, OpenStrEnum


class ContainerRegistryAssociatedServiceType(OpenStrEnum):
    CONTAINER = "CONTAINER"
    LIFECYCLE = "LIFECYCLE"
    CRON = "CRON"


class ContainerRegistryAssociatedServicesResponse(Model):
    environment_id: UUID
    environment_name: str
    project_id: UUID
    project_name: str
    service_id: UUID
    service_name: str
    service_type: ContainerRegistryAssociatedServiceType


class ContainerRegistryAssociatedServicesResponseList(Model):
    results: list[ContainerRegistryAssociatedServicesResponse] | None = None
