from typing import Any, TypeAlias

PlatformConfigurationValues: TypeAlias = dict[str, Any]
