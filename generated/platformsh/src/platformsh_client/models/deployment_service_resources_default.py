from .._runtime import Model
from .deployment_service_resources_default_cpu_type import DeploymentServiceResourcesDefaultCpuType


class DeploymentServiceResourcesDefault(Model):
    cpu: float | int
    cpu_type: DeploymentServiceResourcesDefaultCpuType
    disk: int | None
    memory: int
    profile_size: str | None
