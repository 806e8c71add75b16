from .._runtime import Model
from .helm_repository_associated_services_response import HelmRepositoryAssociatedServicesResponse


class HelmRepositoryAssociatedServicesResponseList(Model):
    results: list[HelmRepositoryAssociatedServicesResponse] | None = None
