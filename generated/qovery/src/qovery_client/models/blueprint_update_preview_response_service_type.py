from .._runtime import OpenStrEnum


class BlueprintUpdatePreviewResponseServiceType(OpenStrEnum):
    HELM = "HELM"
    TERRAFORM = "TERRAFORM"
