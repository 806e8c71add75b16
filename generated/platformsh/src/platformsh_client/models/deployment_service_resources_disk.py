from .._runtime import Model


class DeploymentServiceResourcesDisk(Model):
    instance: int | None
    storage: int | None
    temporary: int | None
