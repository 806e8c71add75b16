"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import Any, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models, types


class ApplicationGitRepositoryRequestDict(TypedDict):
    """`ApplicationGitRepositoryRequest` by the names of the wire."""

    branch: NotRequired[str]

    git_token_id: NotRequired[UUID | str | None]

    name: NotRequired[Any]

    owner: NotRequired[Any]

    provider: types.GitProviderEnum

    root_path: NotRequired[str]

    url: str


ApplicationGitRepositoryRequest: TypeAlias = (
    models.ApplicationGitRepositoryRequest | ApplicationGitRepositoryRequestDict
)
