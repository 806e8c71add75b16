from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .platform_component_configuration_map import PlatformComponentConfigurationMap
from .platform_component_string_values_map import PlatformComponentStringValuesMap
from .platform_layer_selections import PlatformLayerSelections


class ClusterPlatformBindingRequest(Model):
    customer_provided_inputs: Annotated[
        PlatformComponentStringValuesMap | None, Field(alias="customerProvidedInputs")
    ] = None
    layer_selections: Annotated[PlatformLayerSelections | None, Field(alias="layerSelections")] = (
        None
    )
    managed_config: Annotated[
        PlatformComponentConfigurationMap | None, Field(alias="managedConfig")
    ] = None
    template_key: Annotated[str, Field(alias="templateKey")]
    template_version: Annotated[str, Field(alias="templateVersion")]
