"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class HelmDefaultValuesRequestSourceGitRepositoryDict(TypedDict):
    """`HelmDefaultValuesRequestSourceGitRepository` by the names of the wire."""

    git_repository: NotRequired[types.HelmGitRepositoryRequest]


HelmDefaultValuesRequestSourceGitRepository: TypeAlias = (
    models.HelmDefaultValuesRequestSourceGitRepository
    | HelmDefaultValuesRequestSourceGitRepositoryDict
)
