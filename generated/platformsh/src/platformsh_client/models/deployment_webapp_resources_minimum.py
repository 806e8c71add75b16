from .._runtime import Model
from .deployment_webapp_resources_minimum_cpu_type import DeploymentWebappResourcesMinimumCpuType


class DeploymentWebappResourcesMinimum(Model):
    cpu: float | int
    cpu_type: DeploymentWebappResourcesMinimumCpuType
    disk: int | None
    memory: int
    profile_size: str | None
