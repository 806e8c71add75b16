from .._runtime import Model


class DeploymentWorkerResourcesDisk(Model):
    instance: int | None
    storage: int | None
    temporary: int | None
