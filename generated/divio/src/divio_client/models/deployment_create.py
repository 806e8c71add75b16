from uuid import UUID

from .._runtime import Model
from .deployment_create_build_mode import DeploymentCreateBuildMode


class DeploymentCreate(Model):
    uuid: UUID | None = None
    environment: UUID
    build_mode: DeploymentCreateBuildMode | None = None
    copy_from: UUID | None = None
    adopt_deployment: UUID | None = None
    provision_services: bool | None = None
