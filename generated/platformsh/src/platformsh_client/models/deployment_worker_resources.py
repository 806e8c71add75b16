from .._runtime import Model
from .deployment_worker_resources_default import DeploymentWorkerResourcesDefault
from .deployment_worker_resources_disk import DeploymentWorkerResourcesDisk
from .deployment_worker_resources_minimum import DeploymentWorkerResourcesMinimum


class DeploymentWorkerResources(Model):
    base_memory: int | None
    default: DeploymentWorkerResourcesDefault | None
    disk: DeploymentWorkerResourcesDisk | None
    memory_ratio: int | None
    minimum: DeploymentWorkerResourcesMinimum | None
    profile_size: str | None
