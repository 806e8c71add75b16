from .._runtime import OpenStrEnum


class TeamInvitationStatus(OpenStrEnum):
    ACCEPTED = "accepted"
    EXPIRED = "expired"
    PENDING = "pending"
    REJECTED = "rejected"
    ACTIVE = "active"
