from .._runtime import Model


class DeploymentWorkerImage(Model):
    name: str | None = None
    buildfile: str | None = None
