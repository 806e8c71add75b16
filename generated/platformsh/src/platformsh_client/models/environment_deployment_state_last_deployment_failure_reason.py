from .._runtime import OpenStrEnum


class EnvironmentDeploymentStateLastDeploymentFailureReason(OpenStrEnum):
    ERROR = "error"
    SHELL = "shell"
