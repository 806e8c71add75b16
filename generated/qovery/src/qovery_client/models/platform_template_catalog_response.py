from .._runtime import Model
from .platform_template_summary_response import PlatformTemplateSummaryResponse


class PlatformTemplateCatalogResponse(Model):
    results: list[PlatformTemplateSummaryResponse]
