from .._runtime import Model
from .hook_trigger_when_condition import HookTriggerWhenCondition


class HookTriggerWhen(Model):
    events: list[str] | None = None
    conditions: list[HookTriggerWhenCondition] | None = None
