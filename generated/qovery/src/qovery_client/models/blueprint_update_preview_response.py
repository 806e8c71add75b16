from .._runtime import Model
from .blueprint_update_preview_response_service_type import (
    BlueprintUpdatePreviewResponseServiceType,
)


class BlueprintUpdatePreviewResponse(Model):
    preview_id: str
    service_type: BlueprintUpdatePreviewResponseServiceType
