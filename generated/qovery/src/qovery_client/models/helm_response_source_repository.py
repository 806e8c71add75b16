from .._runtime import Model
from .helm_source_repository_response import HelmSourceRepositoryResponse


class HelmResponseSourceRepository(Model):
    repository: HelmSourceRepositoryResponse
