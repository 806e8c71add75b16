from .._runtime import Model
from .container_registry import ContainerRegistry


class PaginatedContainerRegistryList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[ContainerRegistry]
