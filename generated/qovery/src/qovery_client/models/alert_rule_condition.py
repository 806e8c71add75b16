from .._runtime import Model, OpenStrEnum


class AlertRuleConditionFunction(OpenStrEnum):
    NONE = "NONE"
    AVG = "AVG"
    MAX = "MAX"
    MIN = "MIN"
    SUM = "SUM"
    COUNT = "COUNT"


class AlertRuleConditionKind(OpenStrEnum):
    CUSTOM = "CUSTOM"
    BUILT = "BUILT"


class AlertRuleConditionOperator(OpenStrEnum):
    NONE = "NONE"
    ABOVE = "ABOVE"
    BELOW = "BELOW"
    ABOVE_OR_EQUAL = "ABOVE_OR_EQUAL"
    BELOW_OR_EQUAL = "BELOW_OR_EQUAL"
    EQUAL = "EQUAL"


class AlertRuleCondition(Model):
    function: AlertRuleConditionFunction | None = None
    kind: AlertRuleConditionKind
    operator: AlertRuleConditionOperator | None = None
    promql: str
    threshold: float | int | None = None


class AlertSeverity(OpenStrEnum):
    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"
    CRITICAL = "CRITICAL"
