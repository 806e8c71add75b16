from .._runtime import Model
from .trigger_when_condition_accepted_value import TriggerWhenConditionAcceptedValue
from .trigger_when_condition_type import TriggerWhenConditionType


class TriggerWhenCondition(Model):
    accepted_values: list[TriggerWhenConditionAcceptedValue | None]
    name: str | None = None
    path: str
    type: TriggerWhenConditionType
