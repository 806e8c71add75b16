from typing import TypeAlias

PlatformComponentStringValuesMap: TypeAlias = dict[str, dict[str, str]]
