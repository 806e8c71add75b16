from uuid import UUID

from .._runtime import Model
from .deployment_create_build_mode import DeploymentCreateBuildMode


class DeploymentCreate(Model):
    adopt_deployment: UUID | None = None
    build_mode: DeploymentCreateBuildMode | None = None
    copy_from: UUID | None = None
    environment: UUID
    provision_services: bool | None = None
    uuid: UUID | None = None
