from typing import TypeAlias

from .platform_configuration_values import PlatformConfigurationValues

PlatformComponentConfigurationMap: TypeAlias = dict[str, PlatformConfigurationValues]
