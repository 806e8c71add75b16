from .._runtime import Model
from .platform_template_layer_response import PlatformTemplateLayerResponse
from .platform_template_release_status import PlatformTemplateReleaseStatus


class PlatformTemplateSummaryResponse(Model):
    description: str | None = None
    key: str
    layers: list[PlatformTemplateLayerResponse]
    status: PlatformTemplateReleaseStatus
    version: str
