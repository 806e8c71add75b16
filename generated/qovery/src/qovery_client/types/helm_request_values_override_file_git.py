"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

from .. import models, types

if TYPE_CHECKING:
    from collections.abc import Sequence


class HelmRequestValuesOverrideFileGitDict(TypedDict):
    """`HelmRequestValuesOverrideFileGit` by the names of the wire."""

    git_repository: types.ApplicationGitRepositoryRequest

    paths: Sequence[str]


HelmRequestValuesOverrideFileGit: TypeAlias = (
    models.HelmRequestValuesOverrideFileGit | HelmRequestValuesOverrideFileGitDict
)
