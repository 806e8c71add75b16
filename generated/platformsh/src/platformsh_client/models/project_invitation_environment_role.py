from .._runtime import OpenStrEnum


class ProjectInvitationEnvironmentRole(OpenStrEnum):
    ADMIN = "admin"
    VIEWER = "viewer"
    CONTRIBUTOR = "contributor"
