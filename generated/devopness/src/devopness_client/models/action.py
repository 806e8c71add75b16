from .._runtime import Model
from .action_deployment_data import ActionDeploymentData
from .action_hook_request import ActionHookRequest
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
from .related_action import RelatedAction
from .related_action_list import RelatedActionList
from .user_relation import UserRelation


class Action(Model):
    id: int
    pipeline_id: int | None
    retry_of: int | None
    status: ActionStatus
    status_human_readable: str
    status_reason_code: ActionStatusReasonCode
    status_reason_human_readable: str
    type: ActionType
    type_human_readable: str
    url_web_permalink: str
    trigger_comment: str | None
    action_data: ActionDeploymentData | None
    triggered_from: ActionTriggeredFrom
    parent: RelatedAction | None
    children: RelatedActionList
    triggered_by_user: UserRelation | None = None
    resource: ActionResource
    summary: ActionSummary
    environment: EnvironmentRelation | None
    project: ProjectRelation | None
    organization: OrganizationRelation | None
    targets: ActionTargetList | None = None
    hook_requests: ActionHookRequest | None = None
    started_at: str | None
    completed_at: str | None
    created_at: str
    updated_at: str
