from typing import TypeAlias
from uuid import UUID

from .._runtime import Model
from .helm_git_repository_request import HelmGitRepositoryRequest


class HelmDefaultValuesRequestSourceGitRepository(Model):
    git_repository: HelmGitRepositoryRequest | None = None


class HelmDefaultValuesRequestSourceHelmRepositoryHelmRepository(Model):
    chart_name: str | None = None
    chart_version: str | None = None
    repository: UUID | None = None


class HelmDefaultValuesRequestSourceHelmRepository(Model):
    helm_repository: HelmDefaultValuesRequestSourceHelmRepositoryHelmRepository | None = None


HelmDefaultValuesRequestSource: TypeAlias = (
    HelmDefaultValuesRequestSourceGitRepository | HelmDefaultValuesRequestSourceHelmRepository
)
