from .._runtime import OpenStrEnum


class CreateProjectInviteRequestPermissionRole(OpenStrEnum):
    ADMIN = "admin"
    VIEWER = "viewer"
    CONTRIBUTOR = "contributor"
