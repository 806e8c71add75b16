from .._runtime import Model
from .deployment_webapp_resources_default_cpu_type import DeploymentWebappResourcesDefaultCpuType


class DeploymentWebappResourcesDefault(Model):
    cpu: float | int
    cpu_type: DeploymentWebappResourcesDefaultCpuType
    disk: int | None
    memory: int
    profile_size: str | None
