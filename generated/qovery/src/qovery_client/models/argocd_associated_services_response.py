from uuid import UUID

from .._runtime import Model
from .argocd_associated_service_type import ArgocdAssociatedServiceType


class ArgocdAssociatedServicesResponse(Model):
    project_id: UUID
    project_name: str
    environment_id: UUID
    environment_name: str
    service_id: UUID
    service_name: str
    service_type: ArgocdAssociatedServiceType
