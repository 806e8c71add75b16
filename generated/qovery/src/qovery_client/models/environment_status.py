from uuid import UUID

from .._runtime import DateTime, Model, OpenStrEnum
from .state_enum import StateEnum
from .step_metric_status_enum import StepMetricStatusEnum


class StageStepMetricNameEnum(OpenStrEnum):
    TOTAL = "TOTAL"
    QUEUEING = "QUEUEING"
    PROVISION_BUILDER = "PROVISION_BUILDER"


class StageStepMetric(Model):
    duration_sec: int | None = None
    stage_id: UUID | None = None
    status: StepMetricStatusEnum | None = None
    step_name: StageStepMetricNameEnum | None = None


class StageStepMetrics(Model):
    details: list[StageStepMetric] | None = None
    stage_id: UUID | None = None
    total_duration_sec: int | None = None


class EnvironmentDeploymentStatusEnum(OpenStrEnum):
    NEVER_DEPLOYED = "NEVER_DEPLOYED"
    UP_TO_DATE = "UP_TO_DATE"
    OUT_OF_DATE = "OUT_OF_DATE"


class EnvironmentStatusEventOriginEnum(OpenStrEnum):
    API = "API"
    CLI = "CLI"
    CONSOLE = "CONSOLE"
    GIT = "GIT"
    QOVERY_INTERNAL = "QOVERY_INTERNAL"
    SKILL = "SKILL"
    TERRAFORM_PROVIDER = "TERRAFORM_PROVIDER"


class EnvironmentStatus(Model):
    deployment_request_id: UUID | None = None
    deployment_status: EnvironmentDeploymentStatusEnum | None = None
    id: UUID
    last_deployment_date: DateTime | None = None
    last_deployment_id: str | None = None
    last_deployment_state: StateEnum
    metrics: list[StageStepMetrics] | None = None
    origin: EnvironmentStatusEventOriginEnum | None = None
    state: StateEnum
    total_deployment_duration_in_seconds: int | None = None
    triggered_by: str | None = None
