from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .platform_component_string_values_map import PlatformComponentStringValuesMap
from .platform_configuration_values import PlatformConfigurationValues


class PlatformComponentConfigurationPreviewRequest(Model):
    cluster_inputs: Annotated[dict[str, str] | None, Field(alias="clusterInputs")] = None
    component_outputs: Annotated[
        PlatformComponentStringValuesMap | None, Field(alias="componentOutputs")
    ] = None
    profile_config: Annotated[PlatformConfigurationValues | None, Field(alias="profileConfig")] = (
        None
    )
