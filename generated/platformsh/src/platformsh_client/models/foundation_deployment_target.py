from .._runtime import Model
from .foundation_deployment_target_host import FoundationDeploymentTargetHost
from .foundation_deployment_target_type import FoundationDeploymentTargetType


class FoundationDeploymentTarget(Model):
    hosts: list[FoundationDeploymentTargetHost] | None
    id: str | None = None
    name: str
    storage_type: str | None
    type: FoundationDeploymentTargetType
    use_dedicated_grid: bool
