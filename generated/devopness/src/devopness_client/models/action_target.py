from datetime import datetime

from .._runtime import Model
from .action_status import ActionStatus
from .action_status_reason_code import ActionStatusReasonCode
from .action_step import ActionStep
from .action_step_list import ActionStepList
from .action_target_data import ActionTargetData


class ActionTarget(Model):
    id: int
    resource_type: str
    resource_type_human_readable: str | None = None
    resource_id: int
    status: ActionStatus
    status_human_readable: str | None = None
    status_reason_code: ActionStatusReasonCode
    status_reason_human_readable: str | None = None
    total_steps: int | None
    current_step: ActionStep | None
    steps: ActionStepList | None = None
    resource_data: ActionTargetData | None
    started_at: datetime | None = None
    completed_at: datetime | None = None
    created_at: datetime
    updated_at: datetime
