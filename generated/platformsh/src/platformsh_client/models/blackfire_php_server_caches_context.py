from typing import Annotated
from uuid import UUID

from pydantic import Field

from .._runtime import Model, OpenStrEnum


class BlackfirePhpServerCachesContext(OpenStrEnum):
    WEB = "web"
    CLI = "cli"


class BlackfirePhpServerCachesContextsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class BlackfirePhpServerCachesDistributionCost(OpenStrEnum):
    WT = "wt"
    PMU = "pmu"


class BlackfirePhpServerCachesResponseContextsMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"


class BlackfirePhpServerCachesResponseDataItem(Model):
    apcu_hitrate: float | int | None = None
    apcu_usage: float | int | None = None
    opcache_hitrate: float | int | None = None
    opcache_isb_usage: float | int | None = None
    opcache_usage: float | int | None = None
    pcre_usage: float | int | None = None
    realpath_usage: float | int | None = None
    timestamp: int


class BlackfirePhpServerCachesResponseDistributionCost(OpenStrEnum):
    WT = "wt"
    PMU = "pmu"


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
