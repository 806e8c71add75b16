from typing import TypeAlias

from .variable_relation import VariableRelation

VariableList: TypeAlias = list[VariableRelation]
