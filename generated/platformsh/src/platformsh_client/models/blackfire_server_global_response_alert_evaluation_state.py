from .._runtime import OpenStrEnum


class BlackfireServerGlobalResponseAlertEvaluationState(OpenStrEnum):
    NORMAL = "normal"
    WARN = "warn"
    ALARM = "alarm"
