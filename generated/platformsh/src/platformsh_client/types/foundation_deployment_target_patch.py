"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class FoundationDeploymentTargetPatchDict(TypedDict):
    """`FoundationDeploymentTargetPatch` by the names of the wire."""

    hosts: NotRequired[Sequence[types.FoundationDeploymentTargetPatchHost] | None]

    name: str

    type: types.FoundationDeploymentTargetPatchType

    use_dedicated_grid: NotRequired[bool]


FoundationDeploymentTargetPatch: TypeAlias = (
    models.FoundationDeploymentTargetPatch | FoundationDeploymentTargetPatchDict
)
