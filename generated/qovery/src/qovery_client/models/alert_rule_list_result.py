from typing import Annotated, TypeAlias

from pydantic import Field

from .alert_rule_response import AlertRuleResponse
from .ghost_alert_rule_response import GhostAlertRuleResponse

AlertRuleListResult: TypeAlias = Annotated[
    AlertRuleResponse | GhostAlertRuleResponse, Field(discriminator="source")
]
