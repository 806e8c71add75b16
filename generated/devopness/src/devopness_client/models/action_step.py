from .._runtime import DateTime, Model
from .action_status import ActionStatus
from .action_status_reason_code import ActionStatusReasonCode


class ActionStep(Model):
    action_id: int
    action_target_id: int
    completed_at: DateTime | None = None
    created_at: DateTime | None = None
    description: str | None = None
    id: int
    name: str | None
    order: int
    started_at: DateTime | None = None
    status: ActionStatus
    status_human_readable: str | None = None
    status_reason_code: ActionStatusReasonCode | None = None
    status_reason_human_readable: str | None = None
    updated_at: DateTime | None = None
