from .._runtime import Model
from .hook_pipeline_create_settings import HookPipelineCreateSettings
from .hook_trigger_when import HookTriggerWhen


class HookPipelineCreate(Model):
    active: bool | None = None
    name: str
    requires_secret: bool | None = None
    secret_algorithm: str | None = None
    secret_header_name: str | None = None
    settings: HookPipelineCreateSettings | None = None
    trigger_when: HookTriggerWhen | None = None
