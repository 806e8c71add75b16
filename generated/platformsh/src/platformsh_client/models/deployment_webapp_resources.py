from .._runtime import Model
from .deployment_webapp_resources_default import DeploymentWebappResourcesDefault
from .deployment_webapp_resources_disk import DeploymentWebappResourcesDisk
from .deployment_webapp_resources_minimum import DeploymentWebappResourcesMinimum


class DeploymentWebappResources(Model):
    base_memory: int | None
    memory_ratio: int | None
    profile_size: str | None
    minimum: DeploymentWebappResourcesMinimum | None
    default: DeploymentWebappResourcesDefault | None
    disk: DeploymentWebappResourcesDisk | None
