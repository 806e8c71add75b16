from .._runtime import Model
from .foundation_deployment_target_host_type import FoundationDeploymentTargetHostType


class FoundationDeploymentTargetHost(Model):
    id: str | None
    services: list[str] | None
    type: FoundationDeploymentTargetHostType
