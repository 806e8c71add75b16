from .._runtime import OpenStrEnum


class PlatformLayerResolutionStatus(OpenStrEnum):
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"
    SKIPPED = "SKIPPED"
