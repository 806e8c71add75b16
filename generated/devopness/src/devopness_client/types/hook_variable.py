"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class HookVariableDict(TypedDict):
    """`HookVariable` by the names of the wire."""

    default_value: NotRequired[types.HookVariableDefaultValue | None]

    name: NotRequired[str]

    path: NotRequired[str]

    required: NotRequired[bool]

    type: NotRequired[types.HookVariableType]


HookVariable: TypeAlias = models.HookVariable | HookVariableDict
