from typing import TypeAlias

from .._runtime import Model
from .action_type import ActionType
from .hook_incoming_settings import HookIncomingSettings, HookOutgoingSettings, HookTriggerWhen
from .hook_type import HookType
from .resource_type import ResourceType

HookRelationSettings: TypeAlias = HookIncomingSettings | HookOutgoingSettings


class HookRelation(Model):
    action_type: ActionType
    active: bool
    created_at: str
    environment_id: int
    id: str
    is_auto_generated: bool
    name: str
    pipeline_id: int | None
    project_id: int
    requires_secret: bool
    resource_id: int
    resource_type: ResourceType
    settings: HookRelationSettings | None
    target_url: str | None
    trigger_when: HookTriggerWhen
    type: HookType
    updated_at: str
    url: str | None
    verify_ssl: bool
