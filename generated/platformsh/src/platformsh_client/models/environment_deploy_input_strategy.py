from .._runtime import OpenStrEnum


class EnvironmentDeployInputStrategy(OpenStrEnum):
    ROLLING = "rolling"
    STOPSTART = "stopstart"
