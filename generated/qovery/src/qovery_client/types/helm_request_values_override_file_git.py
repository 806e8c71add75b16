"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias, TypedDict

from .. import models, types


class HelmRequestValuesOverrideFileGitDict(TypedDict):
    """`HelmRequestValuesOverrideFileGit` by the names of the wire."""

    git_repository: types.ApplicationGitRepositoryRequest

    paths: Sequence[str]


HelmRequestValuesOverrideFileGit: TypeAlias = (
    models.HelmRequestValuesOverrideFileGit | HelmRequestValuesOverrideFileGitDict
)
