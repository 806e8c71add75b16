from .._runtime import Model
from .deployment_webapp_mount_source import DeploymentWebappMountSource


class DeploymentWebappMount(Model):
    source: DeploymentWebappMountSource
    source_path: str
    service: str | None = None
