from .._runtime import OpenStrEnum


class AlertRuleConditionFunction(OpenStrEnum):
    NONE = "NONE"
    AVG = "AVG"
    MAX = "MAX"
    MIN = "MIN"
    SUM = "SUM"
    COUNT = "COUNT"
