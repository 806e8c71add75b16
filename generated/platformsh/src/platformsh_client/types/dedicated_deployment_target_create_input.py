"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NotRequired, TypeAlias, TypedDict

from .. import models, types


class DedicatedDeploymentTargetCreateInputDict(TypedDict):
    """`DedicatedDeploymentTargetCreateInput` by the names of the wire."""

    enforced_mounts: NotRequired[Mapping[str, Any]]

    name: str

    type: types.DedicatedDeploymentTargetCreateInputType


DedicatedDeploymentTargetCreateInput: TypeAlias = (
    models.DedicatedDeploymentTargetCreateInput | DedicatedDeploymentTargetCreateInputDict
)
