from .._runtime import Model
from .step_metric_status_enum import StepMetricStatusEnum


class EnvironmentStatusesWithStagesPreCheckStage(Model):
    status: StepMetricStatusEnum | None = None
    total_duration_sec: int | None = None
