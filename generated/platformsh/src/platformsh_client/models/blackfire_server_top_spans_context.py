from typing import Annotated
from uuid import UUID

from pydantic import Field

from .._runtime import Model, OpenStrEnum


class BlackfireServerTopSpansContext(OpenStrEnum):
    WEB = "web"
    CLI = "cli"


class BlackfireServerTopSpansContextsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class BlackfireServerTopSpansDistributionCost(OpenStrEnum):
    WT = "wt"
    PMU = "pmu"


class BlackfireServerTopSpansFrameworksMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class BlackfireServerTopSpansHostsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class BlackfireServerTopSpansHttpHostsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class BlackfireServerTopSpansHttpStatusCodesMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class BlackfireServerTopSpansLanguagesMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class BlackfireServerTopSpansMethodsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class BlackfireServerTopSpansOssMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class BlackfireServerTopSpansPmuSlotsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class BlackfireServerTopSpansResponseAdvancedFiltersFieldValue(Model):
    count: int
    value: str


class BlackfireServerTopSpansResponseAdvancedFiltersField(Model):
    distinct_values: int
    type: str
    values: list[BlackfireServerTopSpansResponseAdvancedFiltersFieldValue]


class BlackfireServerTopSpansResponseAdvancedFilters(Model):
    fields: dict[str, BlackfireServerTopSpansResponseAdvancedFiltersField]
    max_applicable_filters: int


class BlackfireServerTopSpansResponseContextsMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"


class BlackfireServerTopSpansResponseDistributionCost(OpenStrEnum):
    WT = "wt"
    PMU = "pmu"


class BlackfireServerTopSpansResponseFrameworksMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"


class BlackfireServerTopSpansResponseHostsMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"


class BlackfireServerTopSpansResponseHttpHostsMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"


class BlackfireServerTopSpansResponseHttpStatusCodesMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"


class BlackfireServerTopSpansResponseLanguagesMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"


class BlackfireServerTopSpansResponseMethodsMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"


class BlackfireServerTopSpansResponseOssMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"


class BlackfireServerTopSpansResponsePmuSlotMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"


class BlackfireServerTopSpansResponseRuntimesMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"


class BlackfireServerTopSpansResponseSort(OpenStrEnum):
    PERCENTAGE = "percentage"
    P_96 = "p_96"
    COUNT = "count"
    WT = "wt"
    EXEC_TIME = "exec-time"
    IMPACT = "impact"


class BlackfireServerTopSpansResponseTopSpansDataItem(Model):
    count: int
    id: str
    impact: float | int
    label: str
    metrics: list[str]
    p_96: float | int
    percentage: float | int | None
    request_wt: float | int
    service_name: str
    wt: float | int


class BlackfireServerTopSpansResponseTopSpans(Model):
    data: list[BlackfireServerTopSpansResponseTopSpansDataItem]


class BlackfireServerTopSpansResponseTransactionsMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"


class BlackfireServerTopSpansResponseWtSlotMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"


class BlackfireServerTopSpansResponse(Model):
    agent: Annotated[UUID, Field(alias="_agent")]
    """UUID of the Blackfire agent."""

    branch_machine_name: Annotated[str, Field(alias="_branch_machine_name")]
    """Name of the branch as machines use it."""

    contexts: Annotated[list[str] | None, Field(alias="_contexts")] = None
    contexts_mode: Annotated[
        BlackfireServerTopSpansResponseContextsMode | None, Field(alias="_contexts_mode")
    ] = None
    distribution_cost: Annotated[
        BlackfireServerTopSpansResponseDistributionCost | None, Field(alias="_distribution_cost")
    ] = None
    environment_id: Annotated[str, Field(alias="_environment_id")]
    """Id of the environment."""

    frameworks: Annotated[list[str] | None, Field(alias="_frameworks")] = None
    frameworks_mode: Annotated[
        BlackfireServerTopSpansResponseFrameworksMode | None, Field(alias="_frameworks_mode")
    ] = None
    from_: Annotated[int, Field(alias="_from")]
    """Begin of the period, in Unix seconds."""

    grain: Annotated[int, Field(alias="_grain")]
    """Seconds between two data points."""

    hosts: Annotated[list[str] | None, Field(alias="_hosts")] = None
    hosts_mode: Annotated[
        BlackfireServerTopSpansResponseHostsMode | None, Field(alias="_hosts_mode")
    ] = None
    http_hosts: Annotated[list[str] | None, Field(alias="_http_hosts")] = None
    http_hosts_mode: Annotated[
        BlackfireServerTopSpansResponseHttpHostsMode | None, Field(alias="_http_hosts_mode")
    ] = None
    http_status_codes: Annotated[list[str] | None, Field(alias="_http_status_codes")] = None
    http_status_codes_mode: Annotated[
        BlackfireServerTopSpansResponseHttpStatusCodesMode | None,
        Field(alias="_http_status_codes_mode"),
    ] = None
    languages: Annotated[list[str] | None, Field(alias="_languages")] = None
    languages_mode: Annotated[
        BlackfireServerTopSpansResponseLanguagesMode | None, Field(alias="_languages_mode")
    ] = None
    methods: Annotated[list[str] | None, Field(alias="_methods")] = None
    methods_mode: Annotated[
        BlackfireServerTopSpansResponseMethodsMode | None, Field(alias="_methods_mode")
    ] = None
    oss: Annotated[list[str] | None, Field(alias="_oss")] = None
    oss_mode: Annotated[BlackfireServerTopSpansResponseOssMode | None, Field(alias="_oss_mode")] = (
        None
    )
    pmu_slot: Annotated[list[str] | None, Field(alias="_pmu_slot")] = None
    pmu_slot_mode: Annotated[
        BlackfireServerTopSpansResponsePmuSlotMode | None, Field(alias="_pmu_slot_mode")
    ] = None
    project_id: Annotated[str, Field(alias="_project_id")]
    """Id of the project."""

    runtimes: Annotated[list[str] | None, Field(alias="_runtimes")] = None
    runtimes_mode: Annotated[
        BlackfireServerTopSpansResponseRuntimesMode | None, Field(alias="_runtimes_mode")
    ] = None
    sort: Annotated[BlackfireServerTopSpansResponseSort | None, Field(alias="_sort")]
    to: Annotated[int, Field(alias="_to")]
    """End of the period, in Unix seconds."""

    transactions: Annotated[list[str] | None, Field(alias="_transactions")] = None
    transactions_mode: Annotated[
        BlackfireServerTopSpansResponseTransactionsMode | None, Field(alias="_transactions_mode")
    ] = None
    wt_slot: Annotated[list[str] | None, Field(alias="_wt_slot")] = None
    wt_slot_mode: Annotated[
        BlackfireServerTopSpansResponseWtSlotMode | None, Field(alias="_wt_slot_mode")
    ] = None
    advanced_filters: BlackfireServerTopSpansResponseAdvancedFilters
    top_spans: BlackfireServerTopSpansResponseTopSpans


class BlackfireServerTopSpansRuntimesMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class BlackfireServerTopSpansSort(OpenStrEnum):
    PERCENTAGE = "percentage"
    P_96 = "p_96"
    COUNT = "count"
    WT = "wt"
    EXEC_TIME = "exec-time"
    IMPACT = "impact"


class BlackfireServerTopSpansTransactionsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class BlackfireServerTopSpansWtSlotsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
