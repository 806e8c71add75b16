from .._runtime import Model
from .deployment_stage_response import DeploymentStageResponse


class DeploymentStageResponseList(Model):
    results: list[DeploymentStageResponse] | None = None
