"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

HookVariableDefaultValueListItem: TypeAlias = str | float | int | bool | Mapping[str, Any]
