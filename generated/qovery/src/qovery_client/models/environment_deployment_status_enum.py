from .._runtime import OpenStrEnum


class EnvironmentDeploymentStatusEnum(OpenStrEnum):
    NEVER_DEPLOYED = "NEVER_DEPLOYED"
    UP_TO_DATE = "UP_TO_DATE"
    OUT_OF_DATE = "OUT_OF_DATE"
