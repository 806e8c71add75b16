from .._runtime import Model
from .deployment_service_resources_default import DeploymentServiceResourcesDefault
from .deployment_service_resources_disk import DeploymentServiceResourcesDisk
from .deployment_service_resources_minimum import DeploymentServiceResourcesMinimum


class DeploymentServiceResources(Model):
    base_memory: int | None
    default: DeploymentServiceResourcesDefault | None
    disk: DeploymentServiceResourcesDisk | None
    memory_ratio: int | None
    minimum: DeploymentServiceResourcesMinimum | None
    profile_size: str | None
