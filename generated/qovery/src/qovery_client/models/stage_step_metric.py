from uuid import UUID

from .._runtime import Model
from .stage_step_metric_name_enum import StageStepMetricNameEnum
from .step_metric_status_enum import StepMetricStatusEnum


class StageStepMetric(Model):
    duration_sec: int | None = None
    stage_id: UUID | None = None
    status: StepMetricStatusEnum | None = None
    step_name: StageStepMetricNameEnum | None = None
