from .._runtime import OpenStrEnum


class DeploymentVpnModeconfig(OpenStrEnum):
    PULL = "pull"
    PUSH = "push"
