"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models, types


class TerraformDeployRequestDict(TypedDict):
    """`TerraformDeployRequest` by the names of the wire."""

    action: NotRequired[types.TerraformDeployRequestAction | None]

    git_commit_id: NotRequired[str]

    id: NotRequired[UUID | str | None]


TerraformDeployRequest: TypeAlias = models.TerraformDeployRequest | TerraformDeployRequestDict
