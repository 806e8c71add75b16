from .._runtime import OpenStrEnum


class ClusterDeploymentStatusEnum(OpenStrEnum):
    NEVER_DEPLOYED = "NEVER_DEPLOYED"
    OUT_OF_DATE = "OUT_OF_DATE"
    UP_TO_DATE = "UP_TO_DATE"
