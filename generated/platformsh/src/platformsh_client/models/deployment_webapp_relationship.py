from .._runtime import Model


class DeploymentWebappRelationship(Model):
    endpoint: str | None
    service: str | None
