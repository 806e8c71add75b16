from uuid import UUID

from .._runtime import Model
from .alert_presentation import AlertPresentation
from .alert_rule_condition import AlertRuleCondition
from .alert_severity import AlertSeverity


class AlertRuleEditRequest(Model):
    name: str
    description: str
    tag: str
    condition: AlertRuleCondition
    for_duration: str
    severity: AlertSeverity
    enabled: bool
    alert_receiver_ids: list[UUID]
    presentation: AlertPresentation
