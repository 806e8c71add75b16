from typing import TypeAlias

from .variable_targets import VariableTargets

VariableTargetList: TypeAlias = list[VariableTargets]
