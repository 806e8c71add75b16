from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .platform_layer_resolution_status import PlatformLayerResolutionStatus


class ClusterPlatformBindingLayerResponse(Model):
    component_keys: Annotated[list[str], Field(alias="componentKeys")]
    key: str
    reason: str
    status: PlatformLayerResolutionStatus
