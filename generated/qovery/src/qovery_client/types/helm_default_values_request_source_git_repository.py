"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class HelmDefaultValuesRequestSourceGitRepositoryDict(TypedDict):
    """`HelmDefaultValuesRequestSourceGitRepository` with the property names used in JSON."""

    git_repository: NotRequired[types.HelmGitRepositoryRequest]


HelmDefaultValuesRequestSourceGitRepository: TypeAlias = (
    models.HelmDefaultValuesRequestSourceGitRepository
    | HelmDefaultValuesRequestSourceGitRepositoryDict
)
