from .._runtime import Model
from .argocd_associated_services_response import ArgocdAssociatedServicesResponse


class ArgocdAssociatedServicesResponseList(Model):
    results: list[ArgocdAssociatedServicesResponse] | None = None
