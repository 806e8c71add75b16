from .._runtime import Model
from .foundation_deployment_target_create_input_host import (
    FoundationDeploymentTargetCreateInputHost,
)
from .foundation_deployment_target_create_input_type import (
    FoundationDeploymentTargetCreateInputType,
)


class FoundationDeploymentTargetCreateInput(Model):
    hosts: list[FoundationDeploymentTargetCreateInputHost] | None = None
    name: str
    type: FoundationDeploymentTargetCreateInputType
    use_dedicated_grid: bool | None = None
