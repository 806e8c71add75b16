from .._runtime import Model
from .deployment_worker_resources_minimum_cpu_type import DeploymentWorkerResourcesMinimumCpuType


class DeploymentWorkerResourcesMinimum(Model):
    cpu: float | int
    cpu_type: DeploymentWorkerResourcesMinimumCpuType
    disk: int | None
    memory: int
    profile_size: str | None
