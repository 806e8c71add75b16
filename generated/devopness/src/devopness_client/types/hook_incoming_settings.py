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
    """`HookVariable` with the property names used in JSON."""

    default_value: NotRequired[types.HookVariableDefaultValue | None]

    name: NotRequired[str]

    path: NotRequired[str]

    required: NotRequired[bool]

    type: NotRequired[types.HookVariableType]


HookVariable: TypeAlias = models.HookVariable | HookVariableDict


class HookIncomingSettingsDict(TypedDict):
    """`HookIncomingSettings` with the property names used in JSON."""

    variables: NotRequired[Sequence[types.HookVariable]]


HookIncomingSettings: TypeAlias = models.HookIncomingSettings | HookIncomingSettingsDict


class HookOutgoingRequestHeaderDict(TypedDict):
    """`HookOutgoingRequestHeader` with the property names used in JSON."""

    name: str

    value: str


HookOutgoingRequestHeader: TypeAlias = (
    models.HookOutgoingRequestHeader | HookOutgoingRequestHeaderDict
)


HookOutgoingSettingsRequestBody: TypeAlias = str | Mapping[str, Any] | Sequence[Mapping[str, Any]]


class HookOutgoingSettingsDict(TypedDict):
    """`HookOutgoingSettings` with the property names used in JSON."""

    request_body: NotRequired[types.HookOutgoingSettingsRequestBody]

    request_headers: NotRequired[Sequence[types.HookOutgoingRequestHeader]]


HookOutgoingSettings: TypeAlias = models.HookOutgoingSettings | HookOutgoingSettingsDict


class HookOutgoingTriggerWhenConditionDict(TypedDict):
    """`HookOutgoingTriggerWhenCondition` with the property names used in JSON."""

    accepted_values: Sequence[str]

    path: str


HookOutgoingTriggerWhenCondition: TypeAlias = (
    models.HookOutgoingTriggerWhenCondition | HookOutgoingTriggerWhenConditionDict
)


HookTriggerWhenCondition: TypeAlias = (
    types.TriggerWhenCondition | types.HookOutgoingTriggerWhenCondition
)


class HookTriggerWhenDict(TypedDict):
    """`HookTriggerWhen` with the property names used in JSON."""

    conditions: NotRequired[Sequence[types.HookTriggerWhenCondition]]

    events: NotRequired[Sequence[str]]


HookTriggerWhen: TypeAlias = models.HookTriggerWhen | HookTriggerWhenDict
