from .._runtime import Model


class DeploymentStageRequest(Model):
    name: str
    description: str | None = None
