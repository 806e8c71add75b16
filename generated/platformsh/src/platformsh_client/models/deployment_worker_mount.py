from .._runtime import Model
from .deployment_worker_mount_source import DeploymentWorkerMountSource


class DeploymentWorkerMount(Model):
    service: str | None = None
    source: DeploymentWorkerMountSource
    source_path: str
