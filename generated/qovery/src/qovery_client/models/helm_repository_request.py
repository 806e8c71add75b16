from .._runtime import Model
from .helm_repository_kind_enum import HelmRepositoryKindEnum
from .helm_repository_request_config import HelmRepositoryRequestConfig


class HelmRepositoryRequest(Model):
    config: HelmRepositoryRequestConfig
    description: str | None = None
    kind: HelmRepositoryKindEnum
    name: str
    skip_tls_verification: bool
    url: str | None = None
