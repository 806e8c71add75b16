from .._runtime import Model
from .available_helm_repository_response import AvailableHelmRepositoryResponse


class AvailableHelmRepositoryResponseList(Model):
    results: list[AvailableHelmRepositoryResponse] | None = None
