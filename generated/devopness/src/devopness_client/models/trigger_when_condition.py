from typing import TypeAlias

from .._runtime import Model, OpenStrEnum

TriggerWhenConditionAcceptedValue: TypeAlias = bool | int | float | str


class TriggerWhenConditionType(OpenStrEnum):
    """Where the values to check come from. `request_body`: from attributes in the body of the
    request."""

    REQUEST_BODY = "request_body"


class TriggerWhenCondition(Model):
    """A condition on the request that must be met."""

    accepted_values: list[TriggerWhenConditionAcceptedValue | None]
    """The condition is met if the value is one of these."""

    name: str | None = None
    path: str
    """Attribute in the request body whose value is checked, with dots between the parts."""

    type: TriggerWhenConditionType
