"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class HookVariableDict(TypedDict):
    """`HookVariable` with the property names used in JSON."""

    default_value: NotRequired[types.HookVariableDefaultValue | None]

    name: NotRequired[str]

    path: NotRequired[str]

    required: NotRequired[bool]

    type: NotRequired[types.HookVariableType]


HookVariable: TypeAlias = models.HookVariable | HookVariableDict
