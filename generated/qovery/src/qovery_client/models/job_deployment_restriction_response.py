from uuid import UUID

from .._runtime import DateTime, Model
from .deployment_restriction_mode_enum import (
    DeploymentRestrictionModeEnum,
    DeploymentRestrictionTypeEnum,
)


class JobDeploymentRestrictionResponse(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    mode: DeploymentRestrictionModeEnum
    type: DeploymentRestrictionTypeEnum
    value: str
