from uuid import UUID

from .._runtime import Model, OpenStrEnum


class DeploymentCreateBuildMode(OpenStrEnum):
    AUTO = "AUTO"
    ADOPT = "ADOPT"
    FORCE = "FORCE"


class DeploymentCreate(Model):
    adopt_deployment: UUID | None = None
    build_mode: DeploymentCreateBuildMode | None = None
    copy_from: UUID | None = None
    environment: UUID
    provision_services: bool | None = None
    uuid: UUID | None = None
