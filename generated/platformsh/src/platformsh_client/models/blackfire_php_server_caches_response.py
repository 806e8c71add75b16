from typing import Annotated
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
    agent: Annotated[UUID, Field(alias="_agent")]
    branch_machine_name: Annotated[str, Field(alias="_branch_machine_name")]
    contexts: Annotated[list[str] | None, Field(alias="_contexts")] = None
    contexts_mode: Annotated[
        BlackfirePhpServerCachesResponseContextsMode | None, Field(alias="_contexts_mode")
    ] = None
    distribution_cost: Annotated[
        BlackfirePhpServerCachesResponseDistributionCost, Field(alias="_distribution_cost")
    ]
    environment_id: Annotated[str, Field(alias="_environment_id")]
    from_: Annotated[int, Field(alias="_from")]
    grain: Annotated[int, Field(alias="_grain")]
    project_id: Annotated[str, Field(alias="_project_id")]
    to: Annotated[int, Field(alias="_to")]
    data: list[BlackfirePhpServerCachesResponseDataItem]
