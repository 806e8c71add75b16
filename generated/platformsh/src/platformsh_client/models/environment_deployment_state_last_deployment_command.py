from .._runtime import Model


class EnvironmentDeploymentStateLastDeploymentCommand(Model):
    app: str
    exit_code: int
    type: str
