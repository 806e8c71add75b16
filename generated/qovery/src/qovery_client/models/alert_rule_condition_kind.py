from .._runtime import OpenStrEnum


class AlertRuleConditionKind(OpenStrEnum):
    CUSTOM = "CUSTOM"
    BUILT = "BUILT"
