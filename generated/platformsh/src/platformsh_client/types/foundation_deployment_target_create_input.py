"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class FoundationDeploymentTargetCreateInputDict(TypedDict):
    """`FoundationDeploymentTargetCreateInput` by the names of the wire."""

    hosts: NotRequired[Sequence[types.FoundationDeploymentTargetCreateInputHost] | None]

    name: str

    type: types.FoundationDeploymentTargetCreateInputType

    use_dedicated_grid: NotRequired[bool]


FoundationDeploymentTargetCreateInput: TypeAlias = (
    models.FoundationDeploymentTargetCreateInput | FoundationDeploymentTargetCreateInputDict
)
