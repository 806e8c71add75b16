from .._runtime import DateTime, Model
from .action_deployment_data import ActionDeploymentData
from .action_status import ActionStatus
from .action_status_reason_code import ActionStatusReasonCode
from .action_summary import ActionSummary
from .action_target_list import ActionTargetList
from .action_triggered_from import ActionTriggeredFrom
from .action_type import ActionType


class ActionRelationShallow(Model):
    action_data: ActionDeploymentData | None = None
    completed_at: DateTime | None
    created_at: DateTime
    id: int
    started_at: DateTime | None
    status: ActionStatus
    status_human_readable: str
    status_reason_code: ActionStatusReasonCode
    status_reason_human_readable: str
    summary: ActionSummary | None = None
    targets: ActionTargetList | None = None
    triggered_from: ActionTriggeredFrom | None = None
    type: ActionType
    type_human_readable: str
    updated_at: DateTime
    url_web_permalink: str
