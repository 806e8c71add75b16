from .._runtime import OpenStrEnum


class DeploymentInfraReason(OpenStrEnum):
    UNSPECIFIED = "UNSPECIFIED"
    MAINTENANCE = "MAINTENANCE"
