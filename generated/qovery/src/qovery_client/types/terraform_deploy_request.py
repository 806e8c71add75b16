"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from .. import models, types

if TYPE_CHECKING:
    from uuid import UUID


class TerraformDeployRequestDict(TypedDict):
    """`TerraformDeployRequest` by the names of the wire."""

    action: NotRequired[types.TerraformDeployRequestAction | None]

    git_commit_id: NotRequired[str]

    id: NotRequired[UUID | str | None]


TerraformDeployRequest: TypeAlias = models.TerraformDeployRequest | TerraformDeployRequestDict
