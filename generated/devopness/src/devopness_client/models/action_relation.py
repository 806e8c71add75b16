from .._runtime import Model
from .action_deployment_data import ActionDeploymentData
from .action_resource import ActionResource
from .action_status import ActionStatus
from .action_status_reason_code import ActionStatusReasonCode
from .action_summary import ActionSummary
from .action_target_list import ActionTargetList
from .action_triggered_from import ActionTriggeredFrom
from .action_type import ActionType
from .environment_relation import EnvironmentRelation
from .organization_relation import OrganizationRelation
from .project_relation import ProjectRelation


class ActionRelation(Model):
    id: int
    status: ActionStatus
    status_human_readable: str
    status_reason_code: ActionStatusReasonCode
    status_reason_human_readable: str
    type: ActionType
    type_human_readable: str
    url_web_permalink: str
    trigger_comment: str | None
    action_data: ActionDeploymentData | None = None
    triggered_from: ActionTriggeredFrom
    resource: ActionResource
    organization: OrganizationRelation | None
    project: ProjectRelation | None
    environment: EnvironmentRelation | None
    summary: ActionSummary | None = None
    targets: ActionTargetList | None = None
    started_at: str | None
    completed_at: str | None
    created_at: str
    updated_at: str
