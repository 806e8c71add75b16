from .._runtime import Model
from .hook_trigger_when import HookTriggerWhen
from .hook_update_settings import HookUpdateSettings


class HookUpdate(Model):
    id: str
    name: str
    active: bool | None = None
    requires_secret: bool | None = None
    secret_algorithm: str | None = None
    secret_header_name: str | None = None
    trigger_when: HookTriggerWhen | None = None
    settings: HookUpdateSettings | None = None
