from .._runtime import OpenStrEnum


class DeploymentHistoryActionStatus(OpenStrEnum):
    QUEUED = "QUEUED"
    ONGOING = "ONGOING"
    SUCCESS = "SUCCESS"
    ERROR = "ERROR"
    CANCELED = "CANCELED"
    CANCELING = "CANCELING"
    NEVER = "NEVER"
