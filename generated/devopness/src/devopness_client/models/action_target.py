from .._runtime import DateTime, Model
from .action_status import ActionStatus
from .action_status_reason_code import ActionStatusReasonCode
from .action_step import ActionStep
from .action_step_list import ActionStepList
from .action_target_data import ActionTargetData


class ActionTarget(Model):
    completed_at: DateTime | None = None
    created_at: DateTime
    current_step: ActionStep | None
    id: int
    resource_data: ActionTargetData | None
    resource_id: int
    resource_type: str
    resource_type_human_readable: str | None = None
    started_at: DateTime | None = None
    status: ActionStatus
    status_human_readable: str | None = None
    status_reason_code: ActionStatusReasonCode
    status_reason_human_readable: str | None = None
    steps: ActionStepList | None = None
    total_steps: int | None
    updated_at: DateTime
