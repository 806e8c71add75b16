from .._runtime import OpenStrEnum


class CreateProjectInviteRequestEnvironmentRole(OpenStrEnum):
    ADMIN = "admin"
    VIEWER = "viewer"
    CONTRIBUTOR = "contributor"
