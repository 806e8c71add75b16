from .._runtime import Model
from .container_registry_associated_services_response import (
    ContainerRegistryAssociatedServicesResponse,
)


class ContainerRegistryAssociatedServicesResponseList(Model):
    results: list[ContainerRegistryAssociatedServicesResponse] | None = None
