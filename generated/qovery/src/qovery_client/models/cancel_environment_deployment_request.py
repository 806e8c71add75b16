from .._runtime import Model


class CancelEnvironmentDeploymentRequest(Model):
    force_cancel: bool | None = None
