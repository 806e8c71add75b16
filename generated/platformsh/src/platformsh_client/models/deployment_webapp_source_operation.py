from .._runtime import Model


class DeploymentWebappSourceOperation(Model):
    command: str | None
