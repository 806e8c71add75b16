from .._runtime import OpenStrEnum


class DeploymentWebappAccessValue(OpenStrEnum):
    ADMIN = "admin"
    CONTRIBUTOR = "contributor"
    VIEWER = "viewer"
