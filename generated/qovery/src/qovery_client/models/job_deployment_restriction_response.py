from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .deployment_restriction_mode_enum import DeploymentRestrictionModeEnum
from .deployment_restriction_type_enum import DeploymentRestrictionTypeEnum


class JobDeploymentRestrictionResponse(Model):
    created_at: datetime
    id: UUID
    updated_at: datetime | None = None
    mode: DeploymentRestrictionModeEnum
    type: DeploymentRestrictionTypeEnum
    value: str
