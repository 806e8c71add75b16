from .._runtime import OpenStrEnum


class PlatformTemplateComponentKind(OpenStrEnum):
    HELM = "HELM"
    TERRAFORM = "TERRAFORM"
