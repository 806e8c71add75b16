from typing import TypeAlias

from .environment_link import EnvironmentLink

EnvironmentLinkList: TypeAlias = list[EnvironmentLink]
