"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models, types


class ClusterEksAnywhereGitRepositoryDict(TypedDict):
    """`ClusterEksAnywhereGitRepository` with the property names used in JSON."""

    branch: NotRequired[str]

    commit_id: NotRequired[str]

    git_token_id: UUID | str

    provider: NotRequired[types.GitProviderEnum]

    url: str


ClusterEksAnywhereGitRepository: TypeAlias = (
    models.ClusterEksAnywhereGitRepository | ClusterEksAnywhereGitRepositoryDict
)
