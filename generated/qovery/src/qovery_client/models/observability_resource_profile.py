from .._runtime import OpenStrEnum


class ObservabilityResourceProfile(OpenStrEnum):
    LOW = "LOW"
    NORMAL = "NORMAL"
    HIGH = "HIGH"
