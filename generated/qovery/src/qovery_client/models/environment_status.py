from uuid import UUID

from .._runtime import DateTime, Model
from .environment_deployment_status_enum import EnvironmentDeploymentStatusEnum
from .environment_status_event_origin_enum import EnvironmentStatusEventOriginEnum
from .stage_step_metrics import StageStepMetrics
from .state_enum import StateEnum


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
