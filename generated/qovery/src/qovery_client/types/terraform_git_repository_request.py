"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class TerraformGitRepositoryRequestDict(TypedDict):
    """`TerraformGitRepositoryRequest` with the property names used in JSON."""

    branch: NotRequired[str]

    git_token_id: NotRequired[str]

    root_path: NotRequired[str]

    url: str


TerraformGitRepositoryRequest: TypeAlias = (
    models.TerraformGitRepositoryRequest | TerraformGitRepositoryRequestDict
)
