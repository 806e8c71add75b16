from .._runtime import Model
from .deployment_history_service import DeploymentHistoryService
from .stage_status_enum import StageStatusEnum


class DeploymentHistoryStage(Model):
    duration: str
    name: str
    services: list[DeploymentHistoryService]
    status: StageStatusEnum
