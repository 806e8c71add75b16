from typing import Any

from .._runtime import Model
from .dedicated_deployment_target_create_input_type import DedicatedDeploymentTargetCreateInputType


class DedicatedDeploymentTargetCreateInput(Model):
    enforced_mounts: dict[str, Any] | None = None
    name: str
    type: DedicatedDeploymentTargetCreateInputType
