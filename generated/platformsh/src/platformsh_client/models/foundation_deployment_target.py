from .._runtime import Model
from .foundation_deployment_target_host import FoundationDeploymentTargetHost
from .foundation_deployment_target_type import FoundationDeploymentTargetType


class FoundationDeploymentTarget(Model):
    id: str | None = None
    type: FoundationDeploymentTargetType
    name: str
    hosts: list[FoundationDeploymentTargetHost] | None
    use_dedicated_grid: bool
    storage_type: str | None
