from uuid import UUID

from pydantic import Field

from .._runtime import Model
from .cluster_platform_binding_layer_response import ClusterPlatformBindingLayerResponse
from .platform_component_configuration_map import PlatformComponentConfigurationMap
from .platform_component_string_values_map import PlatformComponentStringValuesMap
from .platform_layer_selections import PlatformLayerSelections


class ClusterPlatformBindingResponse(Model):
    cluster_id: UUID = Field(alias="clusterId")
    customer_provided_inputs: PlatformComponentStringValuesMap = Field(
        alias="customerProvidedInputs"
    )
    layer_selections: PlatformLayerSelections = Field(alias="layerSelections")
    layers: list[ClusterPlatformBindingLayerResponse]
    managed_config: PlatformComponentConfigurationMap = Field(alias="managedConfig")
    organization_id: UUID = Field(alias="organizationId")
    template_key: str = Field(alias="templateKey")
    template_version: str = Field(alias="templateVersion")
