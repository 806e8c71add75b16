from .._runtime import Model


class DeploymentWebappImage(Model):
    name: str | None = None
    buildfile: str | None = None
