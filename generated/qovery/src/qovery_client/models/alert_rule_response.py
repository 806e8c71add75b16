from typing import Literal
from uuid import UUID

from .._runtime import DateTime, Model
from .alert_rule_condition import AlertRuleCondition, AlertSeverity
from .alert_rule_source import AlertRuleSource, AlertRuleState
from .alert_target import AlertTarget


class AlertPresentationResponse(Model):
    runbook_url: str | None = None
    summary: str | None = None


class AlertRuleResponse(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    name: str
    source: Literal[AlertRuleSource.MANAGED]
    state: AlertRuleState
    alert_receiver_ids: list[UUID]
    cluster_id: UUID
    condition: AlertRuleCondition
    description: str
    enabled: bool
    for_duration: str
    is_up_to_date: bool
    organization_id: UUID
    presentation: AlertPresentationResponse
    severity: AlertSeverity
    starts_at: DateTime | None = None
    tag: str
    target: AlertTarget
