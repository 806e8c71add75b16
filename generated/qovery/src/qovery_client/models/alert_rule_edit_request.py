from uuid import UUID

from .._runtime import Model
from .alert_presentation import AlertPresentation
from .alert_rule_condition import AlertRuleCondition
from .alert_severity import AlertSeverity


class AlertRuleEditRequest(Model):
    alert_receiver_ids: list[UUID]
    condition: AlertRuleCondition
    description: str
    enabled: bool
    for_duration: str
    name: str
    presentation: AlertPresentation
    severity: AlertSeverity
    tag: str
