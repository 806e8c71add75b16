from typing import TypeAlias

from .._runtime import Model
from .field_hint import FieldHint
from .variable_target import VariableTarget


class VariableTargets(Model):
    hint: FieldHint | None = None
    """Help text for people."""

    name: VariableTarget | None = None
    name_human_readable: str | None = None
    """`name` as text for a user interface."""


VariableTargetList: TypeAlias = list[VariableTargets]
