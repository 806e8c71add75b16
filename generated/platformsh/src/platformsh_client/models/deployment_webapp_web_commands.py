from .._runtime import Model


class DeploymentWebappWebCommands(Model):
    post_start: str | None = None
    pre_start: str | None = None
    start: str | None = None
