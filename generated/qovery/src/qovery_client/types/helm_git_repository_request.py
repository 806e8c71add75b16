"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Any, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models


class HelmGitRepositoryRequestDict(TypedDict):
    """`HelmGitRepositoryRequest` with the property names used in JSON."""

    branch: NotRequired[str]
    """Branch to use; by default the main one of the repository."""

    git_token_id: NotRequired[UUID | str | None]
    """Id of the Git token that reads the repository; none is needed for a public one."""

    name: NotRequired[Any]

    owner: NotRequired[Any]

    provider: NotRequired[Any]

    root_path: NotRequired[str]

    url: str


HelmGitRepositoryRequest: TypeAlias = models.HelmGitRepositoryRequest | HelmGitRepositoryRequestDict
