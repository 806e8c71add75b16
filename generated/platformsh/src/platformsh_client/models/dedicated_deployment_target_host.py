from .._runtime import Model
from .dedicated_deployment_target_host_type import DedicatedDeploymentTargetHostType


class DedicatedDeploymentTargetHost(Model):
    id: str | None
    services: list[str] | None
    type: DedicatedDeploymentTargetHostType
