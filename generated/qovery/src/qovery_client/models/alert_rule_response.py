from datetime import datetime
from typing import Literal
from uuid import UUID

from .._runtime import Model
from .alert_presentation_response import AlertPresentationResponse
from .alert_rule_condition import AlertRuleCondition
from .alert_rule_source import AlertRuleSource
from .alert_rule_state import AlertRuleState
from .alert_severity import AlertSeverity
from .alert_target import AlertTarget


class AlertRuleResponse(Model):
    id: UUID
    created_at: datetime
    updated_at: datetime | None = None
    source: Literal[AlertRuleSource.MANAGED]
    name: str
    state: AlertRuleState
    organization_id: UUID
    cluster_id: UUID
    description: str
    tag: str
    condition: AlertRuleCondition
    for_duration: str
    severity: AlertSeverity
    enabled: bool
    alert_receiver_ids: list[UUID]
    presentation: AlertPresentationResponse
    target: AlertTarget
    is_up_to_date: bool
    starts_at: datetime | None = None
