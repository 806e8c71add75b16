from .._runtime import OpenStrEnum


class AlertRuleSource(OpenStrEnum):
    MANAGED = "MANAGED"
    GHOST = "GHOST"
