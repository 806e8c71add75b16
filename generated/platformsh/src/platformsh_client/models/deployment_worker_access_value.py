from .._runtime import OpenStrEnum


class DeploymentWorkerAccessValue(OpenStrEnum):
    ADMIN = "admin"
    CONTRIBUTOR = "contributor"
    VIEWER = "viewer"
