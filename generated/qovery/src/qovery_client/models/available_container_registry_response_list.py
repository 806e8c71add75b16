from typing import Any

from .._runtime import Model
from .container_registry_kind_enum import ContainerRegistryKindEnum


class AvailableContainerRegistryResponse(Model):
    is_mandatory: bool
    kind: ContainerRegistryKindEnum
    required_config: dict[str, Any]


class AvailableContainerRegistryResponseList(Model):
    results: list[AvailableContainerRegistryResponse] | None = None
