from .._runtime import Model
from .deployment_service_resources_minimum_cpu_type import DeploymentServiceResourcesMinimumCpuType


class DeploymentServiceResourcesMinimum(Model):
    cpu: float | int
    cpu_type: DeploymentServiceResourcesMinimumCpuType
    disk: int | None
    memory: int
    profile_size: str | None
