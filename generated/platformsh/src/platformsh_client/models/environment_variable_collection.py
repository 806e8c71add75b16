from typing import TypeAlias

from .environment_variable import EnvironmentVariable

EnvironmentVariableCollection: TypeAlias = list[EnvironmentVariable]
