from .._runtime import Model
from .action_relation_shallow import (
    ActionDeploymentData,
    ActionStatus,
    ActionStatusReasonCode,
    ActionSummary,
    ActionTargetList,
    ActionTriggeredFrom,
)
from .action_resource import ActionResource
from .action_type import ActionType
from .environment_relation import EnvironmentRelation
from .organization_relation import OrganizationRelation
from .project_relation import ProjectRelation


class ActionRelation(Model):
    action_data: ActionDeploymentData | None = None
    completed_at: str | None
    created_at: str
    environment: EnvironmentRelation | None
    id: int
    organization: OrganizationRelation | None
    project: ProjectRelation | None
    resource: ActionResource
    started_at: str | None
    status: ActionStatus
    status_human_readable: str
    status_reason_code: ActionStatusReasonCode
    status_reason_human_readable: str
    summary: ActionSummary | None = None
    targets: ActionTargetList | None = None
    trigger_comment: str | None
    triggered_from: ActionTriggeredFrom
    type: ActionType
    type_human_readable: str
    updated_at: str
    url_web_permalink: str
