from .._runtime import Model
from .deployment_history_trigger_action import DeploymentHistoryTriggerAction
from .queued_deployment_request_with_stages_auditing_data import (
    QueuedDeploymentRequestWithStagesAuditingData,
)
from .queued_deployment_request_with_stages_identifier import (
    QueuedDeploymentRequestWithStagesIdentifier,
)
from .queued_deployment_request_with_stages_stage import QueuedDeploymentRequestWithStagesStage


class QueuedDeploymentRequestWithStages(Model):
    auditing_data: QueuedDeploymentRequestWithStagesAuditingData
    identifier: QueuedDeploymentRequestWithStagesIdentifier
    stages: list[QueuedDeploymentRequestWithStagesStage]
    trigger_action: DeploymentHistoryTriggerAction
