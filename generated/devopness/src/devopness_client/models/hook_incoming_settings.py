from typing import Any, TypeAlias

from .._runtime import Model, OpenStrEnum
from .trigger_when_condition import TriggerWhenCondition

HookVariableDefaultValueListItem: TypeAlias = str | float | int | bool | dict[str, Any]


HookVariableDefaultValue: TypeAlias = (
    str | float | int | bool | list[HookVariableDefaultValueListItem | None]
)


class HookVariableType(OpenStrEnum):
    STRING = "string"
    INTEGER = "integer"
    ARRAY = "array"
    BOOLEAN = "boolean"


class HookVariable(Model):
    """A variable that a request to an incoming hook can set."""

    default_value: HookVariableDefaultValue | None = None
    """Value if the request has none."""

    name: str | None = None
    path: str | None = None
    """Where the value is in the request, with dots between the parts. Without it, `name` is used."""

    required: bool | None = None
    """Whether the request must have a value."""

    type: HookVariableType | None = None


class HookIncomingSettings(Model):
    """Settings of an incoming hook."""

    variables: list[HookVariable] | None = None
    """Variables a request to the hook can set."""


class HookOutgoingRequestHeader(Model):
    """A header that an outgoing hook sends."""

    name: str
    value: str


HookOutgoingSettingsRequestBody: TypeAlias = str | dict[str, Any] | list[dict[str, Any]]


class HookOutgoingSettings(Model):
    """Settings of an outgoing hook."""

    request_body: HookOutgoingSettingsRequestBody | None = None
    """Body that is sent to the target URL."""

    request_headers: list[HookOutgoingRequestHeader] | None = None
    """Headers that are sent to the target URL."""


class HookOutgoingTriggerWhenCondition(Model):
    accepted_values: list[str]
    """The condition is met if the value is one of these."""

    path: str
    """Variable of the hook whose value is checked, with dots between the parts."""


HookTriggerWhenCondition: TypeAlias = TriggerWhenCondition | HookOutgoingTriggerWhenCondition


class HookTriggerWhen(Model):
    conditions: list[HookTriggerWhenCondition] | None = None
    """Conditions to meet."""

    events: list[str] | None = None
    """Events that trigger an outgoing hook, such as `action.started`."""
