from .._runtime import Model


class DeploymentWebappWebCommands(Model):
    pre_start: str | None = None
    start: str | None = None
    post_start: str | None = None
