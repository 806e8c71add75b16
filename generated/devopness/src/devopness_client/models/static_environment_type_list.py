from typing import TypeAlias

from .static_environment_type import StaticEnvironmentType

StaticEnvironmentTypeList: TypeAlias = list[StaticEnvironmentType]
