from .._runtime import OpenStrEnum


class TeamInvitationType(OpenStrEnum):
    PRIVATE = "private"
    PUBLIC = "public"
