from .._runtime import Model


class DeploymentWebappOperationCommands(Model):
    start: str
    stop: str | None = None
