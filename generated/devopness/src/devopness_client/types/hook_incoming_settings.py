"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from .. import models, types

HookVariableDefaultValueListItem: TypeAlias = str | float | int | bool | Mapping[str, Any]


HookVariableDefaultValue: TypeAlias = (
    str | float | int | bool | Sequence[types.HookVariableDefaultValueListItem | None]
)


HookVariableType: TypeAlias = (
    models.HookVariableType | Literal["string", "integer", "array", "boolean"]
)


class HookVariableDict(TypedDict):
    """A variable that a request to an incoming hook can set."""

    default_value: NotRequired[types.HookVariableDefaultValue | None]
    """Value if the request has none."""

    name: NotRequired[str]

    path: NotRequired[str]
    """Where the value is in the request, with dots between the parts. Without it, `name` is used."""

    required: NotRequired[bool]
    """Whether the request must have a value."""

    type: NotRequired[types.HookVariableType]


HookVariable: TypeAlias = models.HookVariable | HookVariableDict


class HookIncomingSettingsDict(TypedDict):
    """Settings of an incoming hook."""

    variables: NotRequired[Sequence[types.HookVariable]]
    """Variables a request to the hook can set."""


HookIncomingSettings: TypeAlias = models.HookIncomingSettings | HookIncomingSettingsDict


class HookOutgoingRequestHeaderDict(TypedDict):
    """A header that an outgoing hook sends."""

    name: str

    value: str


HookOutgoingRequestHeader: TypeAlias = (
    models.HookOutgoingRequestHeader | HookOutgoingRequestHeaderDict
)


HookOutgoingSettingsRequestBody: TypeAlias = str | Mapping[str, Any] | Sequence[Mapping[str, Any]]


class HookOutgoingSettingsDict(TypedDict):
    """Settings of an outgoing hook."""

    request_body: NotRequired[types.HookOutgoingSettingsRequestBody]
    """Body that is sent to the target URL."""

    request_headers: NotRequired[Sequence[types.HookOutgoingRequestHeader]]
    """Headers that are sent to the target URL."""


HookOutgoingSettings: TypeAlias = models.HookOutgoingSettings | HookOutgoingSettingsDict


class HookOutgoingTriggerWhenConditionDict(TypedDict):
    """`HookOutgoingTriggerWhenCondition` with the property names used in JSON."""

    accepted_values: Sequence[str]
    """The condition is met if the value is one of these."""

    path: str
    """Variable of the hook whose value is checked, with dots between the parts."""


HookOutgoingTriggerWhenCondition: TypeAlias = (
    models.HookOutgoingTriggerWhenCondition | HookOutgoingTriggerWhenConditionDict
)


HookTriggerWhenCondition: TypeAlias = (
    types.TriggerWhenCondition | types.HookOutgoingTriggerWhenCondition
)


class HookTriggerWhenDict(TypedDict):
    """`HookTriggerWhen` with the property names used in JSON."""

    conditions: NotRequired[Sequence[types.HookTriggerWhenCondition]]
    """Conditions to meet."""

    events: NotRequired[Sequence[str]]
    """Events that trigger an outgoing hook, such as `action.started`."""


HookTriggerWhen: TypeAlias = models.HookTriggerWhen | HookTriggerWhenDict
