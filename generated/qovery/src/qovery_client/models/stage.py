from uuid import UUID

from .._runtime import Model
from .stage_status_enum import StageStatusEnum
from .stage_step_metrics import StageStepMetrics


class Stage(Model):
    description: str
    id: UUID
    name: str
    status: StageStatusEnum | None = None
    steps: StageStepMetrics | None = None
