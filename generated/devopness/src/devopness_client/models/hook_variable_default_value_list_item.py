from typing import Any, TypeAlias

HookVariableDefaultValueListItem: TypeAlias = str | float | int | bool | dict[str, Any]
