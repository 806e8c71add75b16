from typing import TypeAlias

from .._runtime import DateTime, Model
from .action_relation_shallow import ActionStatus
from .action_type import ActionType
from .resource_type import ResourceType


class HookRequestRelation(Model):
    action_id: int | None
    created_at: DateTime | None = None
    hook_id: str
    id: str
    ip_address: str
    response_status_code: int | None = None
    retry_of: str | None
    updated_at: DateTime | None = None
    url: str | None = None


class ActionHookRequest(Model):
    incoming: HookRequestRelation | None = None
    outgoing: HookRequestRelation | None = None


class RelatedAction(Model):
    id: int
    resource_name: str | None = None
    resource_type: ResourceType
    resource_type_human_readable: str
    status: ActionStatus
    status_human_readable: str | None = None
    type: ActionType
    type_human_readable: str
    url_web_permalink: str


RelatedActionList: TypeAlias = list[RelatedAction]
