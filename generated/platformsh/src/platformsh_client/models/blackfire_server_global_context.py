from typing import Annotated
from uuid import UUID

from pydantic import Field

from .._runtime import DateTime, Model, OpenStrEnum


class BlackfireServerGlobalContext(OpenStrEnum):
    WEB = "web"
    CLI = "cli"


class BlackfireServerGlobalContextsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class BlackfireServerGlobalDistributionCost(OpenStrEnum):
    WT = "wt"
    PMU = "pmu"


class BlackfireServerGlobalKey(OpenStrEnum):
    WT = "wt"
    MU = "mu"
    PMU = "pmu"
    LOAD = "load"
    STDOUT = "stdout"
    RPMS = "rpms"


class BlackfireServerGlobalResponseAlertEvaluationState(OpenStrEnum):
    NORMAL = "normal"
    WARN = "warn"
    ALARM = "alarm"


class BlackfireServerGlobalResponseAlertEvaluation(Model):
    alert_rule_uuid: UUID
    state: BlackfireServerGlobalResponseAlertEvaluationState
    timestamp: int
    """Time of the data point, in Unix seconds."""

    value: float | int


class BlackfireServerGlobalResponseContextsMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"


class BlackfireServerGlobalResponseDistributionCost(OpenStrEnum):
    WT = "wt"
    PMU = "pmu"


class BlackfireServerGlobalResponseQuota(Model):
    allowed: int
    exceeded: bool
    period_ends_at: DateTime | None
    period_started_at: DateTime | None
    used: int


class BlackfireServerGlobalResponseServerDataItem(Model):
    load: float | int | None = None
    mu: float | int | None = None
    pmu: float | int | None = None
    rpms: float | int | None = None
    stdout: float | int | None = None
    timestamp: int
    """Time of the data point, in Unix seconds."""

    wt: float | int | None = None


class BlackfireServerGlobalResponseServer(Model):
    data: list[BlackfireServerGlobalResponseServerDataItem]
    total: float | int


class BlackfireServerGlobalResponse(Model):
    agent: Annotated[UUID, Field(alias="_agent")]
    """UUID of the Blackfire agent."""

    branch_machine_name: Annotated[str, Field(alias="_branch_machine_name")]
    """Name of the branch as machines use it."""

    contexts: Annotated[list[str] | None, Field(alias="_contexts")]
    contexts_mode: Annotated[
        BlackfireServerGlobalResponseContextsMode | None, Field(alias="_contexts_mode")
    ]
    distribution_cost: Annotated[
        BlackfireServerGlobalResponseDistributionCost | None, Field(alias="_distribution_cost")
    ] = None
    environment_id: Annotated[str, Field(alias="_environment_id")]
    """Id of the environment."""

    from_: Annotated[int, Field(alias="_from")]
    """Begin of the period, in Unix seconds."""

    grain: Annotated[int, Field(alias="_grain")]
    """Seconds between two data points."""

    keys: Annotated[list[str], Field(alias="_keys")]
    project_id: Annotated[str, Field(alias="_project_id")]
    """Id of the project."""

    quota: Annotated[BlackfireServerGlobalResponseQuota, Field(alias="_quota")]
    to: Annotated[int, Field(alias="_to")]
    """End of the period, in Unix seconds."""

    alert_evaluations: list[BlackfireServerGlobalResponseAlertEvaluation]
    server: BlackfireServerGlobalResponseServer
