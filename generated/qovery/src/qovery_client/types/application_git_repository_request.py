"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Any, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models, types


class ApplicationGitRepositoryRequestDict(TypedDict):
    """`ApplicationGitRepositoryRequest` with the property names used in JSON."""

    branch: NotRequired[str]
    """Branch to use; by default the main one of the repository."""

    git_token_id: NotRequired[UUID | str | None]
    """Id of the Git token that reads the repository; none is needed for a public one."""

    name: NotRequired[Any]

    owner: NotRequired[Any]

    provider: types.GitProviderEnum

    root_path: NotRequired[str]

    url: str


ApplicationGitRepositoryRequest: TypeAlias = (
    models.ApplicationGitRepositoryRequest | ApplicationGitRepositoryRequestDict
)
