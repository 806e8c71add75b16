from typing import TypeAlias

from .hook_variable_default_value_list_item import HookVariableDefaultValueListItem

HookVariableDefaultValue: TypeAlias = (
    str | float | int | bool | list[HookVariableDefaultValueListItem | None]
)
