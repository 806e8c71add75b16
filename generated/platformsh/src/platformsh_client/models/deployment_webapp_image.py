from .._runtime import Model


class DeploymentWebappImage(Model):
    buildfile: str | None = None
    name: str | None = None
