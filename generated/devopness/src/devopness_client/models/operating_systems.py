from typing import TypeAlias

from .operating_system import OperatingSystem

OperatingSystems: TypeAlias = list[OperatingSystem]
