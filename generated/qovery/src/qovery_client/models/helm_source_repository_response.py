from .._runtime import Model
from .helm_source_repository_response_repository import HelmSourceRepositoryResponseRepository


class HelmSourceRepositoryResponse(Model):
    chart_name: str
    chart_version: str
    repository: HelmSourceRepositoryResponseRepository
