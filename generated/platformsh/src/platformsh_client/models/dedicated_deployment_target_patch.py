from typing import Any

from .._runtime import Model
from .dedicated_deployment_target_patch_type import DedicatedDeploymentTargetPatchType


class DedicatedDeploymentTargetPatch(Model):
    type: DedicatedDeploymentTargetPatchType
    name: str
    enforced_mounts: dict[str, Any] | None = None
