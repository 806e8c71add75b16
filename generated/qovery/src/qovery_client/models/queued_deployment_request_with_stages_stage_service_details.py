from .._runtime import Model
from .queued_deployment_request_with_stages_stage_service_details_job_type import (
    QueuedDeploymentRequestWithStagesStageServiceDetailsJobType,
)


class QueuedDeploymentRequestWithStagesStageServiceDetails(Model):
    job_type: QueuedDeploymentRequestWithStagesStageServiceDetailsJobType
