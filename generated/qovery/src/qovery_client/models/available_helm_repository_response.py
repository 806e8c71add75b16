from typing import Any

from .._runtime import Model
from .helm_repository_kind_enum import HelmRepositoryKindEnum


class AvailableHelmRepositoryResponse(Model):
    kind: HelmRepositoryKindEnum
    required_config: dict[str, Any]
    is_mandatory: bool
