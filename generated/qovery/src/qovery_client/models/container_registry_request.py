from .._runtime import Model
from .container_registry_kind_enum import ContainerRegistryKindEnum
from .container_registry_request_config import ContainerRegistryRequestConfig


class ContainerRegistryRequest(Model):
    name: str
    kind: ContainerRegistryKindEnum
    description: str | None = None
    url: str | None = None
    config: ContainerRegistryRequestConfig
