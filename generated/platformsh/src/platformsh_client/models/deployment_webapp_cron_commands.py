from .._runtime import Model


class DeploymentWebappCronCommands(Model):
    start: str
    stop: str | None = None
