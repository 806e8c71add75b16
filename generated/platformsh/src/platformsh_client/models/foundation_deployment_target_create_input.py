from .._runtime import Model
from .foundation_deployment_target_create_input_host import (
    FoundationDeploymentTargetCreateInputHost,
)
from .foundation_deployment_target_create_input_type import (
    FoundationDeploymentTargetCreateInputType,
)


class FoundationDeploymentTargetCreateInput(Model):
    type: FoundationDeploymentTargetCreateInputType
    name: str
    hosts: list[FoundationDeploymentTargetCreateInputHost] | None = None
    use_dedicated_grid: bool | None = None
