from .._runtime import Model
from .foundation_deployment_target_create_input_host_type import (
    FoundationDeploymentTargetCreateInputHostType,
)


class FoundationDeploymentTargetCreateInputHost(Model):
    id: str | None
    services: list[str] | None = None
    type: FoundationDeploymentTargetCreateInputHostType
