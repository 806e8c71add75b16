from .._runtime import Model
from .action_type import ActionType
from .hook_settings import HookSettings
from .hook_trigger_when import HookTriggerWhen
from .hook_type import HookType
from .resource_type import ResourceType
from .user_relation import UserRelation


class Hook(Model):
    id: str
    name: str
    type: HookType
    action_type: ActionType
    url: str | None
    target_url: str | None
    is_auto_generated: bool
    requires_secret: bool
    verify_ssl: bool
    active: bool
    project_id: int
    environment_id: int
    pipeline_id: int | None
    resource_type: ResourceType
    resource_id: int
    settings: HookSettings | None
    trigger_when: HookTriggerWhen
    secret: str
    secret_algorithm: str | None
    secret_header_name: str | None
    created_by_user: UserRelation | None
    created_at: str
    updated_at: str
