from .._runtime import Model
from .container_registry_response import ContainerRegistryResponse


class ContainerRegistryResponseList(Model):
    results: list[ContainerRegistryResponse] | None = None
