from uuid import UUID

from .._runtime import Model
from .alert_presentation import AlertPresentation
from .alert_rule_condition import AlertRuleCondition
from .alert_severity import AlertSeverity
from .alert_target import AlertTarget


class AlertRuleCreationRequest(Model):
    alert_receiver_ids: list[UUID]
    cluster_id: UUID
    condition: AlertRuleCondition
    description: str
    enabled: bool
    for_duration: str
    name: str
    organization_id: UUID
    presentation: AlertPresentation
    severity: AlertSeverity
    tag: str
    target: AlertTarget
