from .._runtime import Model
from .variable_target import VariableTarget
from .variable_type import VariableType


class VariableApplicationCreate(Model):
    description: str | None = None
    hidden: bool
    key: str
    target: VariableTarget
    type: VariableType
    value: str
