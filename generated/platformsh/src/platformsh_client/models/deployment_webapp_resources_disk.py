from .._runtime import Model


class DeploymentWebappResourcesDisk(Model):
    temporary: int | None
    instance: int | None
    storage: int | None
