from uuid import UUID

from .._runtime import Model
from .stage_step_metric import StageStepMetric


class StageStepMetrics(Model):
    details: list[StageStepMetric] | None = None
    stage_id: UUID | None = None
    total_duration_sec: int | None = None
