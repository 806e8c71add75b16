from typing import Annotated
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
    agent: Annotated[UUID, Field(alias="_agent")]
    branch_machine_name: Annotated[str, Field(alias="_branch_machine_name")]
    contexts: Annotated[list[str] | None, Field(alias="_contexts")]
    contexts_mode: Annotated[
        BlackfireServerGlobalResponseContextsMode | None, Field(alias="_contexts_mode")
    ]
    distribution_cost: Annotated[
        BlackfireServerGlobalResponseDistributionCost | None, Field(alias="_distribution_cost")
    ] = None
    environment_id: Annotated[str, Field(alias="_environment_id")]
    from_: Annotated[int, Field(alias="_from")]
    grain: Annotated[int, Field(alias="_grain")]
    keys: Annotated[list[str], Field(alias="_keys")]
    project_id: Annotated[str, Field(alias="_project_id")]
    quota: Annotated[BlackfireServerGlobalResponseQuota, Field(alias="_quota")]
    to: Annotated[int, Field(alias="_to")]
    alert_evaluations: list[BlackfireServerGlobalResponseAlertEvaluation]
    server: BlackfireServerGlobalResponseServer
