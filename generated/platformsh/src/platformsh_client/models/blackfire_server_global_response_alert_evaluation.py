from uuid import UUID

from .._runtime import Model
from .blackfire_server_global_response_alert_evaluation_state import (
    BlackfireServerGlobalResponseAlertEvaluationState,
)


class BlackfireServerGlobalResponseAlertEvaluation(Model):
    alert_rule_uuid: UUID
    state: BlackfireServerGlobalResponseAlertEvaluationState
    timestamp: int
    value: float | int
