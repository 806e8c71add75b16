from typing import TypeAlias

from .helm_default_values_request_source_git_repository import (
    HelmDefaultValuesRequestSourceGitRepository,
)
from .helm_default_values_request_source_helm_repository import (
    HelmDefaultValuesRequestSourceHelmRepository,
)

HelmDefaultValuesRequestSource: TypeAlias = (
    HelmDefaultValuesRequestSourceGitRepository | HelmDefaultValuesRequestSourceHelmRepository
)
