from .._runtime import Model
from .deployment_worker_resources_default_cpu_type import DeploymentWorkerResourcesDefaultCpuType


class DeploymentWorkerResourcesDefault(Model):
    cpu: float | int
    cpu_type: DeploymentWorkerResourcesDefaultCpuType
    disk: int | None
    memory: int
    profile_size: str | None
