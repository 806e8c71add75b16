from typing import Any, TypeAlias

PlatformConfigurationValues: TypeAlias = dict[str, Any]


PlatformComponentStringValuesMap: TypeAlias = dict[str, dict[str, str]]
