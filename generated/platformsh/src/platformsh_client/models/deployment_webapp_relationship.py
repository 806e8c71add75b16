from .._runtime import Model


class DeploymentWebappRelationship(Model):
    service: str | None
    endpoint: str | None
