from .._runtime import Model
from .helm_request_source_helm_repository_helm_repository import (
    HelmRequestSourceHelmRepositoryHelmRepository,
)


class HelmRequestSourceHelmRepository(Model):
    helm_repository: HelmRequestSourceHelmRepositoryHelmRepository | None = None
