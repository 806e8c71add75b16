from .._runtime import Model
from .helm_repository_response import HelmRepositoryResponse


class HelmRepositoryResponseList(Model):
    results: list[HelmRepositoryResponse] | None = None
