from uuid import UUID

from .._runtime import Model
from .environment_status import EnvironmentStatus, StageStepMetrics
from .stage_status_enum import StageStatusEnum
from .status import Status
from .step_metric_status_enum import StepMetricStatusEnum


class Stage(Model):
    description: str
    id: UUID
    name: str
    status: StageStatusEnum | None = None
    steps: StageStepMetrics | None = None


class DeploymentStageWithServicesStatuses(Model):
    agentic_workflows: list[Status] | None = None
    applications: list[Status] | None = None
    containers: list[Status] | None = None
    databases: list[Status] | None = None
    helms: list[Status] | None = None
    jobs: list[Status] | None = None
    stage: Stage | None = None
    terraforms: list[Status] | None = None


class EnvironmentStatusesWithStagesPreCheckStage(Model):
    status: StepMetricStatusEnum | None = None
    total_duration_sec: int | None = None


class EnvironmentStatusesWithStages(Model):
    environment: EnvironmentStatus | None = None
    pre_check_stage: EnvironmentStatusesWithStagesPreCheckStage | None = None
    stages: list[DeploymentStageWithServicesStatuses] | None = None
