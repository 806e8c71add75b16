from .._runtime import OpenStrEnum


class AlertRuleConditionOperator(OpenStrEnum):
    NONE = "NONE"
    ABOVE = "ABOVE"
    BELOW = "BELOW"
    ABOVE_OR_EQUAL = "ABOVE_OR_EQUAL"
    BELOW_OR_EQUAL = "BELOW_OR_EQUAL"
    EQUAL = "EQUAL"
