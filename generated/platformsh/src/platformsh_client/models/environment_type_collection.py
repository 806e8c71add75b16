from typing import TypeAlias

from .environment_type import EnvironmentType

EnvironmentTypeCollection: TypeAlias = list[EnvironmentType]
