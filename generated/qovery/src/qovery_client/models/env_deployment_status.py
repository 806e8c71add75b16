from uuid import UUID

from .._runtime import Model
from .state_enum import StateEnum


class EnvDeploymentStatus(Model):
    deployment_request_id: UUID | None = None
    environment_id: UUID | None = None
    status: StateEnum | None = None
