"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models, types


class ClusterEksAnywhereGitRepositoryDict(TypedDict):
    """`ClusterEksAnywhereGitRepository` by the names of the wire."""

    branch: NotRequired[str]

    commit_id: NotRequired[str]

    git_token_id: UUID | str

    provider: NotRequired[types.GitProviderEnum]

    url: str


ClusterEksAnywhereGitRepository: TypeAlias = (
    models.ClusterEksAnywhereGitRepository | ClusterEksAnywhereGitRepositoryDict
)
