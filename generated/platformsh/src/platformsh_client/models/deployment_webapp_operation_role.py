from .._runtime import OpenStrEnum


class DeploymentWebappOperationRole(OpenStrEnum):
    ADMIN = "admin"
    CONTRIBUTOR = "contributor"
    VIEWER = "viewer"
