from .._runtime import Model


class EnvironmentDeploymentStateLastDeploymentCommand(Model):
    app: str
    type: str
    exit_code: int
