from uuid import UUID

from .._runtime import Model, OpenStrEnum
from .deployment_history_service import DeploymentHistoryAuditingData, DeploymentHistoryService
from .deployment_history_trigger_action import DeploymentHistoryTriggerAction
from .stage_status_enum import StageStatusEnum
from .state_enum import StateEnum


class DeploymentHistoryActionStatus(OpenStrEnum):
    QUEUED = "QUEUED"
    ONGOING = "ONGOING"
    SUCCESS = "SUCCESS"
    ERROR = "ERROR"
    CANCELED = "CANCELED"
    CANCELING = "CANCELING"
    NEVER = "NEVER"


class DeploymentHistoryEnvironmentV2Identifier(Model):
    environment_id: UUID
    execution_id: str


class DeploymentHistoryStage(Model):
    duration: str
    name: str
    services: list[DeploymentHistoryService]
    status: StageStatusEnum


class DeploymentHistoryEnvironmentV2(Model):
    action_status: DeploymentHistoryActionStatus
    auditing_data: DeploymentHistoryAuditingData
    identifier: DeploymentHistoryEnvironmentV2Identifier
    stages: list[DeploymentHistoryStage]
    status: StateEnum
    total_duration: str
    trigger_action: DeploymentHistoryTriggerAction


class DeploymentHistoryEnvironmentPaginatedResponseListV2(Model):
    page: float | int
    page_size: float | int
    results: list[DeploymentHistoryEnvironmentV2] | None = None
