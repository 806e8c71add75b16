from .._runtime import Model
from .hook_trigger_when_condition import HookTriggerWhenCondition


class HookTriggerWhen(Model):
    conditions: list[HookTriggerWhenCondition] | None = None
    events: list[str] | None = None
