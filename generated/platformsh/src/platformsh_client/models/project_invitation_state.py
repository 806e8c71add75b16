from .._runtime import OpenStrEnum


class ProjectInvitationState(OpenStrEnum):
    PENDING = "pending"
    PROCESSING = "processing"
    ACCEPTED = "accepted"
    CANCELLED = "cancelled"
    ERROR = "error"
