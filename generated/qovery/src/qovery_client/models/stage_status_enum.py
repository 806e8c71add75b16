from .._runtime import OpenStrEnum


class StageStatusEnum(OpenStrEnum):
    QUEUED = "QUEUED"
    ONGOING = "ONGOING"
    DONE = "DONE"
    ERROR = "ERROR"
    SKIPPED = "SKIPPED"
    CANCELED = "CANCELED"
