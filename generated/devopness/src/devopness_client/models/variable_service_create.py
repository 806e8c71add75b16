from .._runtime import Model
from .variable_target import VariableTarget
from .variable_type import VariableType


class VariableServiceCreate(Model):
    key: str
    value: str
    description: str | None = None
    target: VariableTarget
    type: VariableType
    hidden: bool
