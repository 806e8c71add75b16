"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class FoundationDeploymentTargetCreateInputDict(TypedDict):
    """`FoundationDeploymentTargetCreateInput` with the property names used in JSON."""

    hosts: NotRequired[Sequence[types.FoundationDeploymentTargetCreateInputHost] | None]

    name: str

    type: types.FoundationDeploymentTargetCreateInputType

    use_dedicated_grid: NotRequired[bool]


FoundationDeploymentTargetCreateInput: TypeAlias = (
    models.FoundationDeploymentTargetCreateInput | FoundationDeploymentTargetCreateInputDict
)
