from .._runtime import Model


class DeploymentWorkerOperationCommands(Model):
    start: str
    stop: str | None = None
