from .._runtime import Model


class DeploymentServiceResourcesDisk(Model):
    temporary: int | None
    instance: int | None
    storage: int | None
