from .._runtime import OpenStrEnum


class DeploymentType(OpenStrEnum):
    DEPLOY = "deploy"
    REDEPLOY = "redeploy"
    ROLLBACK = "rollback"
