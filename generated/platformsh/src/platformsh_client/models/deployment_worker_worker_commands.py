from .._runtime import Model


class DeploymentWorkerWorkerCommands(Model):
    pre_start: str | None = None
    start: str
    post_start: str | None = None
