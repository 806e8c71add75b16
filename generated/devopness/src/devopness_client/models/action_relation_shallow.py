from datetime import datetime

from .._runtime import Model
from .action_deployment_data import ActionDeploymentData
from .action_status import ActionStatus
from .action_status_reason_code import ActionStatusReasonCode
from .action_summary import ActionSummary
from .action_target_list import ActionTargetList
from .action_triggered_from import ActionTriggeredFrom
from .action_type import ActionType


class ActionRelationShallow(Model):
    id: int
    status: ActionStatus
    status_human_readable: str
    status_reason_code: ActionStatusReasonCode
    status_reason_human_readable: str
    type: ActionType
    type_human_readable: str
    url_web_permalink: str
    action_data: ActionDeploymentData | None = None
    triggered_from: ActionTriggeredFrom | None = None
    summary: ActionSummary | None = None
    targets: ActionTargetList | None = None
    started_at: datetime | None
    completed_at: datetime | None
    created_at: datetime
    updated_at: datetime
