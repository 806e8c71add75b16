from .._runtime import OpenStrEnum


class DeploymentWorkerOperationRole(OpenStrEnum):
    ADMIN = "admin"
    CONTRIBUTOR = "contributor"
    VIEWER = "viewer"
