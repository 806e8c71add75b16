from .._runtime import Model
from .helm_repository_kind_enum import HelmRepositoryKindEnum
from .helm_repository_request_config import HelmRepositoryRequestConfig


class HelmRepositoryRequest(Model):
    name: str
    kind: HelmRepositoryKindEnum
    description: str | None = None
    url: str | None = None
    skip_tls_verification: bool
    config: HelmRepositoryRequestConfig
