"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import Any, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models


class HelmGitRepositoryRequestDict(TypedDict):
    """`HelmGitRepositoryRequest` by the names of the wire."""

    branch: NotRequired[str]

    git_token_id: NotRequired[UUID | str | None]

    name: NotRequired[Any]

    owner: NotRequired[Any]

    provider: NotRequired[Any]

    root_path: NotRequired[str]

    url: str


HelmGitRepositoryRequest: TypeAlias = models.HelmGitRepositoryRequest | HelmGitRepositoryRequestDict
