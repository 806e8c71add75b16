from .._runtime import Model
from .foundation_deployment_target_patch_host import FoundationDeploymentTargetPatchHost
from .foundation_deployment_target_patch_type import FoundationDeploymentTargetPatchType


class FoundationDeploymentTargetPatch(Model):
    hosts: list[FoundationDeploymentTargetPatchHost] | None = None
    name: str
    type: FoundationDeploymentTargetPatchType
    use_dedicated_grid: bool | None = None
