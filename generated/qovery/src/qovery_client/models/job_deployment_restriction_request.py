from .._runtime import Model
from .deployment_restriction_mode_enum import DeploymentRestrictionModeEnum
from .deployment_restriction_type_enum import DeploymentRestrictionTypeEnum


class JobDeploymentRestrictionRequest(Model):
    mode: DeploymentRestrictionModeEnum
    type: DeploymentRestrictionTypeEnum
    value: str
