"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class FoundationDeploymentTargetPatchDict(TypedDict):
    """`FoundationDeploymentTargetPatch` with the property names used in JSON."""

    hosts: NotRequired[Sequence[types.FoundationDeploymentTargetPatchHost] | None]

    name: str

    type: types.FoundationDeploymentTargetPatchType

    use_dedicated_grid: NotRequired[bool]


FoundationDeploymentTargetPatch: TypeAlias = (
    models.FoundationDeploymentTargetPatch | FoundationDeploymentTargetPatchDict
)
