from pydantic import Field

from .._runtime import Model
from .platform_component_configuration_map import PlatformComponentConfigurationMap
from .platform_component_string_values_map import PlatformComponentStringValuesMap
from .platform_layer_selections import PlatformLayerSelections


class ClusterPlatformBindingRequest(Model):
    customer_provided_inputs: PlatformComponentStringValuesMap | None = Field(
        default=None, alias="customerProvidedInputs"
    )
    layer_selections: PlatformLayerSelections | None = Field(default=None, alias="layerSelections")
    managed_config: PlatformComponentConfigurationMap | None = Field(
        default=None, alias="managedConfig"
    )
    template_key: str = Field(alias="templateKey")
    template_version: str = Field(alias="templateVersion")
