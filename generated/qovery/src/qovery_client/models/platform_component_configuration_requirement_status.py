from .._runtime import OpenStrEnum


class PlatformComponentConfigurationRequirementStatus(OpenStrEnum):
    MISSING = "MISSING"
    READY = "READY"
