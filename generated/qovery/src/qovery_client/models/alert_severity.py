from .._runtime import OpenStrEnum


class AlertSeverity(OpenStrEnum):
    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"
    CRITICAL = "CRITICAL"
