from .._runtime import Model, OpenStrEnum


class BlueprintUpdatePreviewResponseServiceType(OpenStrEnum):
    HELM = "HELM"
    TERRAFORM = "TERRAFORM"


class BlueprintUpdatePreviewResponse(Model):
    preview_id: str
    service_type: BlueprintUpdatePreviewResponseServiceType
