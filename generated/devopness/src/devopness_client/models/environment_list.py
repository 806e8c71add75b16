from typing import TypeAlias

from .environment_relation import EnvironmentRelation

EnvironmentList: TypeAlias = list[EnvironmentRelation]
