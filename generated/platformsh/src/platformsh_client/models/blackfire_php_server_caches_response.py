from uuid import UUID

from pydantic import Field

from .._runtime import Model
from .blackfire_php_server_caches_response_contexts_mode import (
    BlackfirePhpServerCachesResponseContextsMode,
)
from .blackfire_php_server_caches_response_data_item import BlackfirePhpServerCachesResponseDataItem
from .blackfire_php_server_caches_response_distribution_cost import (
    BlackfirePhpServerCachesResponseDistributionCost,
)


class BlackfirePhpServerCachesResponse(Model):
    agent: UUID = Field(alias="_agent")
    branch_machine_name: str = Field(alias="_branch_machine_name")
    contexts: list[str] | None = Field(default=None, alias="_contexts")
    contexts_mode: BlackfirePhpServerCachesResponseContextsMode | None = Field(
        default=None, alias="_contexts_mode"
    )
    distribution_cost: BlackfirePhpServerCachesResponseDistributionCost = Field(
        alias="_distribution_cost"
    )
    environment_id: str = Field(alias="_environment_id")
    from_: int = Field(alias="_from")
    grain: int = Field(alias="_grain")
    project_id: str = Field(alias="_project_id")
    to: int = Field(alias="_to")
    data: list[BlackfirePhpServerCachesResponseDataItem]
