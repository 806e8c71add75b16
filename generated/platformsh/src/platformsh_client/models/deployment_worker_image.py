from .._runtime import Model


class DeploymentWorkerImage(Model):
    buildfile: str | None = None
    name: str | None = None
