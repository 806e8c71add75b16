from typing import TypeAlias

from .._runtime import Model
from .action_type import ActionType
from .hook_incoming_settings import HookIncomingSettings, HookOutgoingSettings, HookTriggerWhen
from .hook_type import HookType
from .resource_type import ResourceType
from .user_relation import UserRelation

HookSettings: TypeAlias = HookIncomingSettings | HookOutgoingSettings


class Hook(Model):
    action_type: ActionType
    active: bool
    created_at: str
    created_by_user: UserRelation | None
    environment_id: int
    id: str
    is_auto_generated: bool
    name: str
    pipeline_id: int | None
    project_id: int
    requires_secret: bool
    resource_id: int
    resource_type: ResourceType
    secret: str
    secret_algorithm: str | None
    secret_header_name: str | None
    settings: HookSettings | None
    target_url: str | None
    trigger_when: HookTriggerWhen
    type: HookType
    updated_at: str
    url: str | None
    verify_ssl: bool
