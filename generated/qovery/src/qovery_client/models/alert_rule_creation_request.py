from uuid import UUID

from .._runtime import Model
from .alert_presentation import AlertPresentation
from .alert_rule_condition import AlertRuleCondition
from .alert_severity import AlertSeverity
from .alert_target import AlertTarget


class AlertRuleCreationRequest(Model):
    organization_id: UUID
    cluster_id: UUID
    name: str
    description: str
    tag: str
    condition: AlertRuleCondition
    for_duration: str
    severity: AlertSeverity
    presentation: AlertPresentation
    enabled: bool
    alert_receiver_ids: list[UUID]
    target: AlertTarget
