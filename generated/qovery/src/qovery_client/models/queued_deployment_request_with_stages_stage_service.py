from .._runtime import Model
from .queued_deployment_request_with_stages_stage_service_details import (
    QueuedDeploymentRequestWithStagesStageServiceDetails,
)
from .queued_deployment_request_with_stages_stage_service_identifier import (
    QueuedDeploymentRequestWithStagesStageServiceIdentifier,
)
from .stage_status_enum import StageStatusEnum


class QueuedDeploymentRequestWithStagesStageService(Model):
    details: QueuedDeploymentRequestWithStagesStageServiceDetails | None = None
    icon_uri: str | None = None
    identifier: QueuedDeploymentRequestWithStagesStageServiceIdentifier
    status: StageStatusEnum
