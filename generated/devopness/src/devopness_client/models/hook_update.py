from .._runtime import Model
from .hook_trigger_when import HookTriggerWhen
from .hook_update_settings import HookUpdateSettings


class HookUpdate(Model):
    active: bool | None = None
    id: str
    name: str
    requires_secret: bool | None = None
    secret_algorithm: str | None = None
    secret_header_name: str | None = None
    settings: HookUpdateSettings | None = None
    trigger_when: HookTriggerWhen | None = None
