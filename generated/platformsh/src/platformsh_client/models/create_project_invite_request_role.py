from .._runtime import OpenStrEnum


class CreateProjectInviteRequestRole(OpenStrEnum):
    ADMIN = "admin"
    VIEWER = "viewer"
