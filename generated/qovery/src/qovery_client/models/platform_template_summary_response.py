from .._runtime import Model
from .platform_template_layer_response import PlatformTemplateLayerResponse
from .platform_template_release_status import PlatformTemplateReleaseStatus


class PlatformTemplateSummaryResponse(Model):
    key: str
    version: str
    status: PlatformTemplateReleaseStatus
    description: str | None = None
    layers: list[PlatformTemplateLayerResponse]
