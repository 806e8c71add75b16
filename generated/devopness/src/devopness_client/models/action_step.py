from datetime import datetime

from .._runtime import Model
from .action_status import ActionStatus
from .action_status_reason_code import ActionStatusReasonCode


class ActionStep(Model):
    id: int
    action_id: int
    action_target_id: int
    name: str | None
    description: str | None = None
    order: int
    status: ActionStatus
    status_human_readable: str | None = None
    status_reason_code: ActionStatusReasonCode | None = None
    status_reason_human_readable: str | None = None
    started_at: datetime | None = None
    completed_at: datetime | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
