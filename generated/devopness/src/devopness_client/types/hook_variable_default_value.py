"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from .. import types

HookVariableDefaultValue: TypeAlias = (
    str | float | int | bool | Sequence[types.HookVariableDefaultValueListItem | None]
)
