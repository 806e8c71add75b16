from .._runtime import Model
from .deployment_worker_mount_source import DeploymentWorkerMountSource


class DeploymentWorkerMount(Model):
    source: DeploymentWorkerMountSource
    source_path: str
    service: str | None = None
