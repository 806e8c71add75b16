from .._runtime import Model
from .trigger_when_condition_accepted_value import TriggerWhenConditionAcceptedValue
from .trigger_when_condition_type import TriggerWhenConditionType


class TriggerWhenCondition(Model):
    name: str | None = None
    type: TriggerWhenConditionType
    path: str
    accepted_values: list[TriggerWhenConditionAcceptedValue | None]
