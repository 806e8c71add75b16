from .._runtime import Model
from .deployment_webapp_mount_source import DeploymentWebappMountSource


class DeploymentWebappMount(Model):
    service: str | None = None
    source: DeploymentWebappMountSource
    source_path: str
