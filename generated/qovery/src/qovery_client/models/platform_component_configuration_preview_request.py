from pydantic import Field

from .._runtime import Model
from .platform_component_string_values_map import PlatformComponentStringValuesMap
from .platform_configuration_values import PlatformConfigurationValues


class PlatformComponentConfigurationPreviewRequest(Model):
    cluster_inputs: dict[str, str] | None = Field(default=None, alias="clusterInputs")
    component_outputs: PlatformComponentStringValuesMap | None = Field(
        default=None, alias="componentOutputs"
    )
    profile_config: PlatformConfigurationValues | None = Field(default=None, alias="profileConfig")
