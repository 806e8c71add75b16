from .._runtime import Model
from .alert_rule_list_result import AlertRuleListResult


class AlertRuleList(Model):
    results: list[AlertRuleListResult]
