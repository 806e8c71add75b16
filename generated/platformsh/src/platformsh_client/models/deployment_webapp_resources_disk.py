from .._runtime import Model


class DeploymentWebappResourcesDisk(Model):
    instance: int | None
    storage: int | None
    temporary: int | None
