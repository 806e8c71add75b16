from .._runtime import Model


class DeploymentWorkerRelationship(Model):
    service: str | None
    endpoint: str | None
