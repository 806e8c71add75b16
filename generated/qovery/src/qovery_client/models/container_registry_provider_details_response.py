from uuid import UUID

from .._runtime import Model
from .container_registry_kind_enum import ContainerRegistryKindEnum


class ContainerRegistryProviderDetailsResponse(Model):
    id: UUID
    kind: ContainerRegistryKindEnum
    name: str
    url: str
