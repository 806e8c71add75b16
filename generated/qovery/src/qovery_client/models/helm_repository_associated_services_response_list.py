from uuid import UUID

from .._runtime import Model, OpenStrEnum


class HelmRepositoryAssociatedServiceType(OpenStrEnum):
    HELM = "HELM"


class HelmRepositoryAssociatedServicesResponse(Model):
    environment_id: UUID
    environment_name: str
    project_id: UUID
    project_name: str
    service_id: UUID
    service_name: str
    service_type: HelmRepositoryAssociatedServiceType


class HelmRepositoryAssociatedServicesResponseList(Model):
    results: list[HelmRepositoryAssociatedServicesResponse] | None = None
