from .._runtime import Model


class DeploymentStageRequest(Model):
    description: str | None = None
    name: str
