from typing import TypeAlias

from .operating_system_version import OperatingSystemVersion

OperatingSystemVersions: TypeAlias = list[OperatingSystemVersion]
