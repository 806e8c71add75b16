from .._runtime import Model


class DeploymentWorkerWorkerCommands(Model):
    post_start: str | None = None
    pre_start: str | None = None
    start: str
