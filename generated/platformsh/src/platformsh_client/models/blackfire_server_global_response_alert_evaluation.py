from uuid import UUID

from .._runtime import Model
from .blackfire_server_global_response_alert_evaluation_state import (
    BlackfireServerGlobalResponseAlertEvaluationState,
)


class BlackfireServerGlobalResponseAlertEvaluation(Model):
    timestamp: int
    alert_rule_uuid: UUID
    value: float
    state: BlackfireServerGlobalResponseAlertEvaluationState
