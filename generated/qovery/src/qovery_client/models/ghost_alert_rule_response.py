from datetime import datetime
from typing import Literal

from .._runtime import Model
from .alert_rule_source import AlertRuleSource
from .alert_rule_state import AlertRuleState
from .alert_target import AlertTarget


class GhostAlertRuleResponse(Model):
    source: Literal[AlertRuleSource.GHOST]
    name: str
    state: AlertRuleState
    target: AlertTarget | None = None
    starts_at: datetime | None = None
