from uuid import UUID

from .._runtime import Model, OpenStrEnum


class DeploymentCreateBuildMode(OpenStrEnum):
    AUTO = "AUTO"
    ADOPT = "ADOPT"
    FORCE = "FORCE"


class DeploymentCreate(Model):
    adopt_deployment: UUID | None = None
    """UUID of the deployment to adopt."""

    build_mode: DeploymentCreateBuildMode | None = None
    """`AUTO`, `ADOPT` (take over an existing deployment) or `FORCE`."""

    copy_from: UUID | None = None
    environment: UUID
    """UUID of the environment."""

    provision_services: bool | None = None
    """Whether to provision the services as well. The default is true."""

    uuid: UUID | None = None
