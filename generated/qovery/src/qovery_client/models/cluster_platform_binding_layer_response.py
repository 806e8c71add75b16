from pydantic import Field

from .._runtime import Model
from .platform_layer_resolution_status import PlatformLayerResolutionStatus


class ClusterPlatformBindingLayerResponse(Model):
    key: str
    status: PlatformLayerResolutionStatus
    reason: str
    component_keys: list[str] = Field(alias="componentKeys")
