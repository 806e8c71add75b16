from uuid import UUID

from pydantic import Field

from .._runtime import Model
from .blackfire_server_global_response_alert_evaluation import (
    BlackfireServerGlobalResponseAlertEvaluation,
)
from .blackfire_server_global_response_contexts_mode import (
    BlackfireServerGlobalResponseContextsMode,
)
from .blackfire_server_global_response_distribution_cost import (
    BlackfireServerGlobalResponseDistributionCost,
)
from .blackfire_server_global_response_quota import BlackfireServerGlobalResponseQuota
from .blackfire_server_global_response_server import BlackfireServerGlobalResponseServer


class BlackfireServerGlobalResponse(Model):
    agent: UUID = Field(alias="_agent")
    branch_machine_name: str = Field(alias="_branch_machine_name")
    contexts: list[str] | None = Field(alias="_contexts")
    contexts_mode: BlackfireServerGlobalResponseContextsMode | None = Field(alias="_contexts_mode")
    distribution_cost: BlackfireServerGlobalResponseDistributionCost | None = Field(
        default=None, alias="_distribution_cost"
    )
    environment_id: str = Field(alias="_environment_id")
    from_: int = Field(alias="_from")
    grain: int = Field(alias="_grain")
    keys: list[str] = Field(alias="_keys")
    project_id: str = Field(alias="_project_id")
    quota: BlackfireServerGlobalResponseQuota = Field(alias="_quota")
    to: int = Field(alias="_to")
    alert_evaluations: list[BlackfireServerGlobalResponseAlertEvaluation]
    server: BlackfireServerGlobalResponseServer
