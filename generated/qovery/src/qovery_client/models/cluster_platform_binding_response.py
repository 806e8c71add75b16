from typing import Annotated
from uuid import UUID

from pydantic import Field

from .._runtime import Model, OpenStrEnum
from .platform_component_configuration_map import (
    PlatformComponentConfigurationMap,
    PlatformLayerSelections,
)
from .platform_component_string_values_map import PlatformComponentStringValuesMap


class PlatformLayerResolutionStatus(OpenStrEnum):
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"
    SKIPPED = "SKIPPED"


class ClusterPlatformBindingLayerResponse(Model):
    component_keys: Annotated[list[str], Field(alias="componentKeys")]
    key: str
    reason: str
    status: PlatformLayerResolutionStatus


class ClusterPlatformBindingResponse(Model):
    cluster_id: Annotated[UUID, Field(alias="clusterId")]
    customer_provided_inputs: Annotated[
        PlatformComponentStringValuesMap, Field(alias="customerProvidedInputs")
    ]
    layer_selections: Annotated[PlatformLayerSelections, Field(alias="layerSelections")]
    layers: list[ClusterPlatformBindingLayerResponse]
    managed_config: Annotated[PlatformComponentConfigurationMap, Field(alias="managedConfig")]
    organization_id: Annotated[UUID, Field(alias="organizationId")]
    template_key: Annotated[str, Field(alias="templateKey")]
    template_version: Annotated[str, Field(alias="templateVersion")]
