from typing import Any

from .._runtime import Model
from .dedicated_deployment_target_patch_type import DedicatedDeploymentTargetPatchType


class DedicatedDeploymentTargetPatch(Model):
    enforced_mounts: dict[str, Any] | None = None
    name: str
    type: DedicatedDeploymentTargetPatchType
