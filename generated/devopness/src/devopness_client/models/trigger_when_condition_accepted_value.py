from typing import TypeAlias

TriggerWhenConditionAcceptedValue: TypeAlias = bool | int | float | str
