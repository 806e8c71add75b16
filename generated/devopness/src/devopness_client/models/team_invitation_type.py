from .._runtime import OpenStrEnum


class TeamInvitationType(OpenStrEnum):
    """Who can accept an invitation. `private`: the one with the invited email address. `public`:
    whoever has the URL."""

    PRIVATE = "private"
    PUBLIC = "public"
