from .._runtime import Model
from .alert_rule_condition_function import AlertRuleConditionFunction
from .alert_rule_condition_kind import AlertRuleConditionKind
from .alert_rule_condition_operator import AlertRuleConditionOperator


class AlertRuleCondition(Model):
    function: AlertRuleConditionFunction | None = None
    kind: AlertRuleConditionKind
    operator: AlertRuleConditionOperator | None = None
    promql: str
    threshold: float | int | None = None
