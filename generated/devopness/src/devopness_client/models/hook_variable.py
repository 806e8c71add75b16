from .._runtime import Model
from .hook_variable_default_value import HookVariableDefaultValue
from .hook_variable_type import HookVariableType


class HookVariable(Model):
    default_value: HookVariableDefaultValue | None = None
    name: str | None = None
    path: str | None = None
    required: bool | None = None
    type: HookVariableType | None = None
