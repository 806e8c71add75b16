from typing import TypeAlias

from .._runtime import Model
from .field_hint import FieldHint
from .variable_target import VariableTarget


class VariableTargets(Model):
    hint: FieldHint | None = None
    name: VariableTarget | None = None
    name_human_readable: str | None = None


VariableTargetList: TypeAlias = list[VariableTargets]
