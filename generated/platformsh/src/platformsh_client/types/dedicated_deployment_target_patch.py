"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NotRequired, TypeAlias, TypedDict

from .. import models, types


class DedicatedDeploymentTargetPatchDict(TypedDict):
    """`DedicatedDeploymentTargetPatch` by the names of the wire."""

    enforced_mounts: NotRequired[Mapping[str, Any]]

    name: str

    type: types.DedicatedDeploymentTargetPatchType


DedicatedDeploymentTargetPatch: TypeAlias = (
    models.DedicatedDeploymentTargetPatch | DedicatedDeploymentTargetPatchDict
)
