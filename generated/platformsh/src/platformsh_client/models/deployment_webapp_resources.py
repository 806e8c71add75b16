from .._runtime import Model
from .deployment_webapp_resources_default import DeploymentWebappResourcesDefault
from .deployment_webapp_resources_disk import DeploymentWebappResourcesDisk
from .deployment_webapp_resources_minimum import DeploymentWebappResourcesMinimum


class DeploymentWebappResources(Model):
    base_memory: int | None
    default: DeploymentWebappResourcesDefault | None
    disk: DeploymentWebappResourcesDisk | None
    memory_ratio: int | None
    minimum: DeploymentWebappResourcesMinimum | None
    profile_size: str | None
