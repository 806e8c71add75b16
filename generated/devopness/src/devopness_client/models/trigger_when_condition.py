from typing import TypeAlias

from .._runtime import Model, OpenStrEnum

TriggerWhenConditionAcceptedValue: TypeAlias = bool | int | float | str


class TriggerWhenConditionType(OpenStrEnum):
    REQUEST_BODY = "request_body"


class TriggerWhenCondition(Model):
    accepted_values: list[TriggerWhenConditionAcceptedValue | None]
    name: str | None = None
    path: str
    type: TriggerWhenConditionType
