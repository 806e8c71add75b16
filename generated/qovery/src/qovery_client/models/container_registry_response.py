from uuid import UUID

from .._runtime import DateTime, Model
from .container_registry_kind_enum import ContainerRegistryKindEnum
from .container_registry_response_cluster import ContainerRegistryResponseCluster
from .container_registry_response_config import ContainerRegistryResponseConfig


class ContainerRegistryResponse(Model):
    created_at: DateTime
    id: UUID
    updated_at: DateTime | None = None
    associated_services_count: int | None = None
    cluster: ContainerRegistryResponseCluster | None = None
    config: ContainerRegistryResponseConfig | None = None
    description: str | None = None
    kind: ContainerRegistryKindEnum | None = None
    name: str | None = None
    url: str | None = None
