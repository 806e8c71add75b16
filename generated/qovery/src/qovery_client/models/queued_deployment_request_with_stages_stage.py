from .._runtime import Model
from .queued_deployment_request_with_stages_stage_service import (
    QueuedDeploymentRequestWithStagesStageService,
)
from .stage_status_enum import StageStatusEnum


class QueuedDeploymentRequestWithStagesStage(Model):
    name: str
    services: list[QueuedDeploymentRequestWithStagesStageService]
    status: StageStatusEnum
