from uuid import UUID

from .._runtime import Model, OpenStrEnum


class ArgocdAssociatedServiceType(OpenStrEnum):
    ARGOCD_APP = "ARGOCD_APP"


class ArgocdAssociatedServicesResponse(Model):
    environment_id: UUID
    environment_name: str
    project_id: UUID
    project_name: str
    service_id: UUID
    service_name: str
    service_type: ArgocdAssociatedServiceType


class ArgocdAssociatedServicesResponseList(Model):
    results: list[ArgocdAssociatedServicesResponse] | None = None
