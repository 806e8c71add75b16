"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias, TypedDict

from .. import models, types


class HelmRequestValuesOverrideFileGitDict(TypedDict):
    """`HelmRequestValuesOverrideFileGit` with the property names used in JSON."""

    git_repository: types.ApplicationGitRepositoryRequest

    paths: Sequence[str]


HelmRequestValuesOverrideFileGit: TypeAlias = (
    models.HelmRequestValuesOverrideFileGit | HelmRequestValuesOverrideFileGitDict
)
