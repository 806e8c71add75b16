from .._runtime import Model
from .deployment_history_action_status import DeploymentHistoryActionStatus
from .deployment_history_auditing_data import DeploymentHistoryAuditingData
from .deployment_history_environment_v2_identifier import DeploymentHistoryEnvironmentV2Identifier
from .deployment_history_stage import DeploymentHistoryStage
from .deployment_history_trigger_action import DeploymentHistoryTriggerAction
from .state_enum import StateEnum


class DeploymentHistoryEnvironmentV2(Model):
    identifier: DeploymentHistoryEnvironmentV2Identifier
    auditing_data: DeploymentHistoryAuditingData
    status: StateEnum
    trigger_action: DeploymentHistoryTriggerAction
    total_duration: str
    stages: list[DeploymentHistoryStage]
    action_status: DeploymentHistoryActionStatus
