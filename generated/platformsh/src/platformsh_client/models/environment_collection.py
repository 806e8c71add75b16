from typing import TypeAlias

from .environment import Environment

EnvironmentCollection: TypeAlias = list[Environment]
