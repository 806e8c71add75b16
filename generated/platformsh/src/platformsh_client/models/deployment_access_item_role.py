from .._runtime import OpenStrEnum


class DeploymentAccessItemRole(OpenStrEnum):
    ADMIN = "admin"
    CONTRIBUTOR = "contributor"
    VIEWER = "viewer"
