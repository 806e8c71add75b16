from .._runtime import Model
from .alert_rule_source import AlertRuleSource
from .alert_rule_state import AlertRuleState


class AlertRuleResponseBase(Model):
    name: str
    source: AlertRuleSource
    state: AlertRuleState
