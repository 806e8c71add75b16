"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models, types


class TerraformDeployRequestDict(TypedDict):
    """`TerraformDeployRequest` with the property names used in JSON."""

    action: NotRequired[types.TerraformDeployRequestAction | None]

    git_commit_id: NotRequired[str]

    id: NotRequired[UUID | str | None]


TerraformDeployRequest: TypeAlias = models.TerraformDeployRequest | TerraformDeployRequestDict
