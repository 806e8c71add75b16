from .._runtime import Model
from .deployment_worker_worker_commands import DeploymentWorkerWorkerCommands


class DeploymentWorkerWorker(Model):
    commands: DeploymentWorkerWorkerCommands
    disk: int | None = None
