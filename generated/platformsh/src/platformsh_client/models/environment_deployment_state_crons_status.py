from .._runtime import OpenStrEnum


class EnvironmentDeploymentStateCronsStatus(OpenStrEnum):
    PAUSED = "paused"
    RUNNING = "running"
    SLEEPING = "sleeping"
