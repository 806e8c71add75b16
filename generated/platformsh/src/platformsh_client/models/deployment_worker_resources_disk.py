from .._runtime import Model


class DeploymentWorkerResourcesDisk(Model):
    temporary: int | None
    instance: int | None
    storage: int | None
