from typing import Literal

from .._runtime import DateTime, Model
from .alert_rule_source import AlertRuleSource
from .alert_rule_state import AlertRuleState
from .alert_target import AlertTarget


class GhostAlertRuleResponse(Model):
    name: str
    source: Literal[AlertRuleSource.GHOST]
    state: AlertRuleState
    starts_at: DateTime | None = None
    target: AlertTarget | None = None
