from typing import TypeAlias

from .platform_component_string_values_map import PlatformConfigurationValues

PlatformComponentConfigurationMap: TypeAlias = dict[str, PlatformConfigurationValues]


PlatformLayerSelections: TypeAlias = dict[str, bool]
