from .._runtime import Model


class DeploymentWorkerRelationship(Model):
    endpoint: str | None
    service: str | None
