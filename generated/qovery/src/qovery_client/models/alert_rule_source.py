from .._runtime import OpenStrEnum


class AlertRuleSource(OpenStrEnum):
    MANAGED = "MANAGED"
    GHOST = "GHOST"


class AlertRuleState(OpenStrEnum):
    UNDEPLOYED = "UNDEPLOYED"
    OK = "OK"
    TRIGGERED = "TRIGGERED"
    PENDING_NOTIFICATION = "PENDING_NOTIFICATION"
    NOTIFIED = "NOTIFIED"
    SUPPRESSED = "SUPPRESSED"
    UNROUTED = "UNROUTED"
