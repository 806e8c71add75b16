"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from .. import models, types

if TYPE_CHECKING:
    from collections.abc import Sequence


class FoundationDeploymentTargetCreateInputDict(TypedDict):
    """`FoundationDeploymentTargetCreateInput` by the names of the wire."""

    hosts: NotRequired[Sequence[types.FoundationDeploymentTargetCreateInputHost] | None]

    name: str

    type: types.FoundationDeploymentTargetCreateInputType

    use_dedicated_grid: NotRequired[bool]


FoundationDeploymentTargetCreateInput: TypeAlias = (
    models.FoundationDeploymentTargetCreateInput | FoundationDeploymentTargetCreateInputDict
)
