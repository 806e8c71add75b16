from .._runtime import OpenStrEnum


class DeploymentHistoryStatusEnum(OpenStrEnum):
    FAILED = "FAILED"
    SUCCESS = "SUCCESS"
