from typing import Any, TypeAlias

HookVariableDefaultValueListItem: TypeAlias = str | float | bool | dict[str, Any]
