"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models, types


class HelmDefaultValuesRequestSourceGitRepositoryDict(TypedDict):
    """`HelmDefaultValuesRequestSourceGitRepository` with the property names used in JSON."""

    git_repository: NotRequired[types.HelmGitRepositoryRequest]


HelmDefaultValuesRequestSourceGitRepository: TypeAlias = (
    models.HelmDefaultValuesRequestSourceGitRepository
    | HelmDefaultValuesRequestSourceGitRepositoryDict
)


class HelmDefaultValuesRequestSourceHelmRepositoryHelmRepositoryDict(TypedDict):
    """`HelmDefaultValuesRequestSourceHelmRepositoryHelmRepository` with the property names used in JSON."""

    chart_name: NotRequired[str]

    chart_version: NotRequired[str]

    repository: NotRequired[UUID | str | None]


HelmDefaultValuesRequestSourceHelmRepositoryHelmRepository: TypeAlias = (
    models.HelmDefaultValuesRequestSourceHelmRepositoryHelmRepository
    | HelmDefaultValuesRequestSourceHelmRepositoryHelmRepositoryDict
)


class HelmDefaultValuesRequestSourceHelmRepositoryDict(TypedDict):
    """`HelmDefaultValuesRequestSourceHelmRepository` with the property names used in JSON."""

    helm_repository: NotRequired[types.HelmDefaultValuesRequestSourceHelmRepositoryHelmRepository]


HelmDefaultValuesRequestSourceHelmRepository: TypeAlias = (
    models.HelmDefaultValuesRequestSourceHelmRepository
    | HelmDefaultValuesRequestSourceHelmRepositoryDict
)


HelmDefaultValuesRequestSource: TypeAlias = (
    types.HelmDefaultValuesRequestSourceGitRepository
    | types.HelmDefaultValuesRequestSourceHelmRepository
)
