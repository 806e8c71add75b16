from uuid import UUID

from .._runtime import Model
from .stage_status_enum import StageStatusEnum
from .stage_step_metrics import StageStepMetrics


class Stage(Model):
    id: UUID
    name: str
    steps: StageStepMetrics | None = None
    description: str
    status: StageStatusEnum | None = None
