from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .platform_cloud_vendor import PlatformCloudVendor
from .platform_cluster_mode import PlatformClusterMode
from .platform_template_component_response import PlatformTemplateComponentResponse


class PlatformTemplateLayerResponse(Model):
    component_keys: Annotated[list[str], Field(alias="componentKeys")]
    components: list[PlatformTemplateComponentResponse]
    description: str | None = None
    enabled_by_default: Annotated[bool, Field(alias="enabledByDefault")]
    key: str
    mandatory: bool
    modes: list[PlatformClusterMode]
    providers: list[PlatformCloudVendor] | None = None
