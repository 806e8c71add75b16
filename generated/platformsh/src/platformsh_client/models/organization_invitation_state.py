from .._runtime import OpenStrEnum


class OrganizationInvitationState(OpenStrEnum):
    PENDING = "pending"
    PROCESSING = "processing"
    ACCEPTED = "accepted"
    CANCELLED = "cancelled"
    ERROR = "error"
