from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._runtime import DateTime, Model
from .alert_rule_response import AlertRuleResponse
from .alert_rule_source import AlertRuleSource, AlertRuleState
from .alert_target import AlertTarget


class GhostAlertRuleResponse(Model):
    name: str
    source: Literal[AlertRuleSource.GHOST]
    state: AlertRuleState
    starts_at: DateTime | None = None
    target: AlertTarget | None = None


AlertRuleListResult: TypeAlias = Annotated[
    AlertRuleResponse | GhostAlertRuleResponse, Field(discriminator="source")
]


class AlertRuleList(Model):
    results: list[AlertRuleListResult]
