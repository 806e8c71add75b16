from uuid import UUID

from .._runtime import DateTime, Model
from .deployment_restriction_mode_enum import (
    DeploymentRestrictionModeEnum,
    DeploymentRestrictionTypeEnum,
)


class JobDeploymentRestrictionResponse(Model):
    created_at: DateTime
    id: UUID
    updated_at: DateTime | None = None
    mode: DeploymentRestrictionModeEnum
    type: DeploymentRestrictionTypeEnum
    value: str
