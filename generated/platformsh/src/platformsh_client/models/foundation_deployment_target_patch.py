from .._runtime import Model
from .foundation_deployment_target_patch_host import FoundationDeploymentTargetPatchHost
from .foundation_deployment_target_patch_type import FoundationDeploymentTargetPatchType


class FoundationDeploymentTargetPatch(Model):
    type: FoundationDeploymentTargetPatchType
    name: str
    hosts: list[FoundationDeploymentTargetPatchHost] | None = None
    use_dedicated_grid: bool | None = None
