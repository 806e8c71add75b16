"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NotRequired, TypeAlias, TypedDict

from .. import models, types


class DedicatedDeploymentTargetPatchDict(TypedDict):
    """`DedicatedDeploymentTargetPatch` with the property names used in JSON."""

    enforced_mounts: NotRequired[Mapping[str, Any]]

    name: str

    type: types.DedicatedDeploymentTargetPatchType


DedicatedDeploymentTargetPatch: TypeAlias = (
    models.DedicatedDeploymentTargetPatch | DedicatedDeploymentTargetPatchDict
)
