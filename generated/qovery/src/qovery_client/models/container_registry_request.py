from .._runtime import Model
from .container_registry_kind_enum import ContainerRegistryKindEnum
from .container_registry_request_config import ContainerRegistryRequestConfig


class ContainerRegistryRequest(Model):
    config: ContainerRegistryRequestConfig
    description: str | None = None
    kind: ContainerRegistryKindEnum
    name: str
    url: str | None = None
