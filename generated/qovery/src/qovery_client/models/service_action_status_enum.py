from .._runtime import OpenStrEnum


class ServiceActionStatusEnum(OpenStrEnum):
    QUEUED = "QUEUED"
    ONGOING = "ONGOING"
    SUCCESS = "SUCCESS"
    ERROR = "ERROR"
    EXECUTING = "EXECUTING"
    CANCELED = "CANCELED"
    CANCELING = "CANCELING"
    NEVER = "NEVER"
