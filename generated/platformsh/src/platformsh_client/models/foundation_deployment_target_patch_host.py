from .._runtime import Model
from .foundation_deployment_target_patch_host_type import FoundationDeploymentTargetPatchHostType


class FoundationDeploymentTargetPatchHost(Model):
    id: str | None
    services: list[str] | None = None
    type: FoundationDeploymentTargetPatchHostType
