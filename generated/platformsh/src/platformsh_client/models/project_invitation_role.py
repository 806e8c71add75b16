from .._runtime import OpenStrEnum


class ProjectInvitationRole(OpenStrEnum):
    ADMIN = "admin"
    VIEWER = "viewer"
