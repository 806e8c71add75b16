from .._runtime import Model
from .helm_default_values_request_source_helm_repository_helm_repository import (
    HelmDefaultValuesRequestSourceHelmRepositoryHelmRepository,
)


class HelmDefaultValuesRequestSourceHelmRepository(Model):
    helm_repository: HelmDefaultValuesRequestSourceHelmRepositoryHelmRepository | None = None
