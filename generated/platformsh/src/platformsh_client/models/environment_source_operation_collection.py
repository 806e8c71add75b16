from typing import TypeAlias

from .environment_source_operation import EnvironmentSourceOperation

EnvironmentSourceOperationCollection: TypeAlias = list[EnvironmentSourceOperation]
