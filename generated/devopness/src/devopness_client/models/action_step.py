from datetime import datetime

from .._runtime import Model
from .action_status import ActionStatus
from .action_status_reason_code import ActionStatusReasonCode


class ActionStep(Model):
    action_id: int
    action_target_id: int
    completed_at: datetime | None = None
    created_at: datetime | None = None
    description: str | None = None
    id: int
    name: str | None
    order: int
    started_at: datetime | None = None
    status: ActionStatus
    status_human_readable: str | None = None
    status_reason_code: ActionStatusReasonCode | None = None
    status_reason_human_readable: str | None = None
    updated_at: datetime | None = None
