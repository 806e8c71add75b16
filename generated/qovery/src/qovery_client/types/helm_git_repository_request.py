"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Any, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models


class HelmGitRepositoryRequestDict(TypedDict):
    """`HelmGitRepositoryRequest` with the property names used in JSON."""

    branch: NotRequired[str]

    git_token_id: NotRequired[UUID | str | None]

    name: NotRequired[Any]

    owner: NotRequired[Any]

    provider: NotRequired[Any]

    root_path: NotRequired[str]

    url: str


HelmGitRepositoryRequest: TypeAlias = models.HelmGitRepositoryRequest | HelmGitRepositoryRequestDict
