from .._runtime import Model
from .deployment_history_action_status import DeploymentHistoryActionStatus
from .deployment_history_auditing_data import DeploymentHistoryAuditingData
from .deployment_history_environment_v2_identifier import DeploymentHistoryEnvironmentV2Identifier
from .deployment_history_stage import DeploymentHistoryStage
from .deployment_history_trigger_action import DeploymentHistoryTriggerAction
from .state_enum import StateEnum


class DeploymentHistoryEnvironmentV2(Model):
    action_status: DeploymentHistoryActionStatus
    auditing_data: DeploymentHistoryAuditingData
    identifier: DeploymentHistoryEnvironmentV2Identifier
    stages: list[DeploymentHistoryStage]
    status: StateEnum
    total_duration: str
    trigger_action: DeploymentHistoryTriggerAction
