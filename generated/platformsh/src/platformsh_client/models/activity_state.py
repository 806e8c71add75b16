from .._runtime import OpenStrEnum


class ActivityState(OpenStrEnum):
    CANCELLED = "cancelled"
    COMPLETE = "complete"
    IN_PROGRESS = "in_progress"
    PENDING = "pending"
    SCHEDULED = "scheduled"
    STAGED = "staged"
