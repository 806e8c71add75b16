"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class TerraformGitRepositoryRequestDict(TypedDict):
    """`TerraformGitRepositoryRequest` by the names of the wire."""

    branch: NotRequired[str]

    git_token_id: NotRequired[str]

    root_path: NotRequired[str]

    url: str


TerraformGitRepositoryRequest: TypeAlias = (
    models.TerraformGitRepositoryRequest | TerraformGitRepositoryRequestDict
)
