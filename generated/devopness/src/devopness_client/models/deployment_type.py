from .._runtime import OpenStrEnum


class DeploymentType(OpenStrEnum):
    """Kind of deployment. `deploy`: a new release. `redeploy`: a release again. `rollback`: back
    to an earlier release."""

    DEPLOY = "deploy"
    REDEPLOY = "redeploy"
    ROLLBACK = "rollback"
