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
    default_value: HookVariableDefaultValue | None = None
    name: str | None = None
    path: str | None = None
    required: bool | None = None
    type: HookVariableType | None = None


class HookIncomingSettings(Model):
    variables: list[HookVariable] | None = None


class HookOutgoingRequestHeader(Model):
    name: str
    value: str


HookOutgoingSettingsRequestBody: TypeAlias = str | dict[str, Any] | list[dict[str, Any]]


class HookOutgoingSettings(Model):
    request_body: HookOutgoingSettingsRequestBody | None = None
    request_headers: list[HookOutgoingRequestHeader] | None = None


class HookOutgoingTriggerWhenCondition(Model):
    accepted_values: list[str]
    path: str


HookTriggerWhenCondition: TypeAlias = TriggerWhenCondition | HookOutgoingTriggerWhenCondition


class HookTriggerWhen(Model):
    conditions: list[HookTriggerWhenCondition] | None = None
    events: list[str] | None = None
