from .._runtime import OpenStrEnum


class ActionStatus(OpenStrEnum):
    PENDING = "pending"
    WAITING = "waiting"
    SKIPPED = "skipped"
    QUEUED = "queued"
    IN_PROGRESS = "in-progress"
    COMPLETED = "completed"
    FAILED = "failed"
