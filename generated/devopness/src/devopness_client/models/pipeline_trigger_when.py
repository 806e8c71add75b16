from .._runtime import Model
from .trigger_when_condition import TriggerWhenCondition


class PipelineTriggerWhen(Model):
    conditions: list[TriggerWhenCondition] | None = None
    """Conditions to meet."""
