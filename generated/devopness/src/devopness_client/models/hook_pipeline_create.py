from .._runtime import Model
from .hook_pipeline_create_settings import HookPipelineCreateSettings
from .hook_trigger_when import HookTriggerWhen


class HookPipelineCreate(Model):
    name: str
    active: bool | None = None
    requires_secret: bool | None = None
    secret_algorithm: str | None = None
    secret_header_name: str | None = None
    trigger_when: HookTriggerWhen | None = None
    settings: HookPipelineCreateSettings | None = None
