from .._runtime import Model
from .action_hook_request import ActionHookRequest, RelatedAction, RelatedActionList
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
from .user_relation import UserRelation


class ActionRetryResponse(Model):
    action_data: ActionDeploymentData | None
    children: RelatedActionList
    completed_at: str | None
    created_at: str
    environment: EnvironmentRelation | None
    hook_requests: ActionHookRequest | None = None
    id: int
    organization: OrganizationRelation | None
    parent: RelatedAction | None
    pipeline_id: int | None
    project: ProjectRelation | None
    resource: ActionResource
    retry_of: int | None
    started_at: str | None
    status: ActionStatus
    status_human_readable: str
    status_reason_code: ActionStatusReasonCode
    status_reason_human_readable: str
    summary: ActionSummary
    targets: ActionTargetList | None = None
    trigger_comment: str | None
    triggered_by_user: UserRelation | None = None
    triggered_from: ActionTriggeredFrom
    type: ActionType
    type_human_readable: str
    updated_at: str
    url_web_permalink: str
