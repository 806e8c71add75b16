from .._runtime import Model
from .dedicated_deployment_target_host_type import DedicatedDeploymentTargetHostType


class DedicatedDeploymentTargetHost(Model):
    id: str | None
    type: DedicatedDeploymentTargetHostType
    services: list[str] | None
