from .._runtime import Model
from .available_container_registry_response import AvailableContainerRegistryResponse


class AvailableContainerRegistryResponseList(Model):
    results: list[AvailableContainerRegistryResponse] | None = None
