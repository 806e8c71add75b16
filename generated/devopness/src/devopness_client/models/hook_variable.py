from .._runtime import Model
from .hook_variable_default_value import HookVariableDefaultValue
from .hook_variable_type import HookVariableType


class HookVariable(Model):
    name: str | None = None
    path: str | None = None
    type: HookVariableType | None = None
    required: bool | None = None
    default_value: HookVariableDefaultValue | None = None
