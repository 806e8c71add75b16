from .._runtime import Model
from .alert_rule_condition_function import AlertRuleConditionFunction
from .alert_rule_condition_kind import AlertRuleConditionKind
from .alert_rule_condition_operator import AlertRuleConditionOperator


class AlertRuleCondition(Model):
    kind: AlertRuleConditionKind
    operator: AlertRuleConditionOperator | None = None
    threshold: float | None = None
    function: AlertRuleConditionFunction | None = None
    promql: str
