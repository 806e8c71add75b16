from typing import TypeAlias
from uuid import UUID

from .._runtime import Model
from .application_git_repository_request import ApplicationGitRepositoryRequest
from .helm_git_repository_request import HelmGitRepositoryRequest
from .helm_key_values import HelmKeyValues


class HelmRequestSourceGitRepository(Model):
    git_repository: HelmGitRepositoryRequest | None = None


class HelmRequestSourceHelmRepositoryHelmRepository(Model):
    chart_name: str | None = None
    chart_version: str | None = None
    repository: UUID | None = None


class HelmRequestSourceHelmRepository(Model):
    helm_repository: HelmRequestSourceHelmRepositoryHelmRepository | None = None


HelmRequestSource: TypeAlias = HelmRequestSourceGitRepository | HelmRequestSourceHelmRepository


class HelmRequestValuesOverrideFileGit(Model):
    git_repository: ApplicationGitRepositoryRequest
    paths: list[str]


class HelmRequestValuesOverrideFileRawValue(Model):
    content: str | None = None
    name: str | None = None


class HelmRequestValuesOverrideFileRaw(Model):
    values: list[HelmRequestValuesOverrideFileRawValue] | None = None


class HelmRequestValuesOverrideFile(Model):
    git: HelmRequestValuesOverrideFileGit | None = None
    raw: HelmRequestValuesOverrideFileRaw | None = None


class HelmRequestValuesOverride(Model):
    file: HelmRequestValuesOverrideFile | None = None
    set: HelmKeyValues | None = None
    set_json: HelmKeyValues | None = None
    set_string: HelmKeyValues | None = None
