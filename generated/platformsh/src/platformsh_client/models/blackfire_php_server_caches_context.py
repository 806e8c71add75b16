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
    """Time of the data point, in Unix seconds."""


class BlackfirePhpServerCachesResponseDistributionCost(OpenStrEnum):
    WT = "wt"
    PMU = "pmu"


class BlackfirePhpServerCachesResponse(Model):
    agent: Annotated[UUID, Field(alias="_agent")]
    """UUID of the Blackfire agent."""

    branch_machine_name: Annotated[str, Field(alias="_branch_machine_name")]
    """Name of the branch as machines use it."""

    contexts: Annotated[list[str] | None, Field(alias="_contexts")] = None
    contexts_mode: Annotated[
        BlackfirePhpServerCachesResponseContextsMode | None, Field(alias="_contexts_mode")
    ] = None
    distribution_cost: Annotated[
        BlackfirePhpServerCachesResponseDistributionCost, Field(alias="_distribution_cost")
    ]
    environment_id: Annotated[str, Field(alias="_environment_id")]
    """Id of the environment."""

    from_: Annotated[int, Field(alias="_from")]
    """Begin of the period, in Unix seconds."""

    grain: Annotated[int, Field(alias="_grain")]
    """Seconds between two data points."""

    project_id: Annotated[str, Field(alias="_project_id")]
    """Id of the project."""

    to: Annotated[int, Field(alias="_to")]
    """End of the period, in Unix seconds."""

    data: list[BlackfirePhpServerCachesResponseDataItem]
