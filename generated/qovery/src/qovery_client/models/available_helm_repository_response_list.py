from typing import Any

from .._runtime import Model
from .helm_repository_kind_enum import HelmRepositoryKindEnum


class AvailableHelmRepositoryResponse(Model):
    is_mandatory: bool
    kind: HelmRepositoryKindEnum
    required_config: dict[str, Any]


class AvailableHelmRepositoryResponseList(Model):
    results: list[AvailableHelmRepositoryResponse] | None = None
