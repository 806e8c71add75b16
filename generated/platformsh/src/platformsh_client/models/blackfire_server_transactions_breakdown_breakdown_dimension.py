from typing import Annotated
from uuid import UUID

from pydantic import Field

from .._runtime import Model, OpenStrEnum


class BlackfireServerTransactionsBreakdownContext(OpenStrEnum):
    WEB = "web"
    CLI = "cli"


class BlackfireServerTransactionsBreakdownContextsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class BlackfireServerTransactionsBreakdownBreakdownDimension(OpenStrEnum):
    WT = "wt"
    PMU = "pmu"
    STDOUT = "stdout"


class BlackfireServerTransactionsBreakdownDistributionCost(OpenStrEnum):
    WT = "wt"
    PMU = "pmu"


class BlackfireServerTransactionsBreakdownFrameworksMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class BlackfireServerTransactionsBreakdownHostsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class BlackfireServerTransactionsBreakdownHttpHostsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class BlackfireServerTransactionsBreakdownHttpStatusCodesMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class BlackfireServerTransactionsBreakdownLanguagesMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class BlackfireServerTransactionsBreakdownMethodsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class BlackfireServerTransactionsBreakdownOssMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class BlackfireServerTransactionsBreakdownPmuSlotsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class BlackfireServerTransactionsBreakdownResponseBreakdownDimension(OpenStrEnum):
    WT = "wt"
    PMU = "pmu"
    STDOUT = "stdout"


class BlackfireServerTransactionsBreakdownResponseBreakdownTopHits(Model):
    max_percentage: float | int
    max_quantity: int


class BlackfireServerTransactionsBreakdownResponseContextsMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"


class BlackfireServerTransactionsBreakdownResponseDistributionCost(OpenStrEnum):
    WT = "wt"
    PMU = "pmu"


class BlackfireServerTransactionsBreakdownResponseFrameworksMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"


class BlackfireServerTransactionsBreakdownResponseHostsMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"


class BlackfireServerTransactionsBreakdownResponseHttpHostsMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"


class BlackfireServerTransactionsBreakdownResponseHttpStatusCodesMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"


class BlackfireServerTransactionsBreakdownResponseLanguagesMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"


class BlackfireServerTransactionsBreakdownResponseMethodsMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"


class BlackfireServerTransactionsBreakdownResponseOssMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"


class BlackfireServerTransactionsBreakdownResponsePmuSlotMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"


class BlackfireServerTransactionsBreakdownResponseRuntimesMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"


class BlackfireServerTransactionsBreakdownResponseSort(OpenStrEnum):
    IMPACT = "impact"
    TOTAL_REQUESTS = "total_requests"
    AVG_WT = "avg_wt"
    AVG_PMU = "avg_pmu"
    AVG_STDOUT = "avg_stdout"
    TOTAL_ERRORS = "total_errors"
    WT_96TH_PERCENTILE = "wt_96th_percentile"


class BlackfireServerTransactionsBreakdownResponseTopHitsTimelineDataItemTransaction(Model):
    average: float | int
    count: float | int


class BlackfireServerTransactionsBreakdownResponseTopHitsTimelineDataItem(Model):
    total_consumed: Annotated[float | int | None, Field(alias="_total_consumed")] = None
    total_count: Annotated[float | int | None, Field(alias="_total_count")] = None
    transactions: Annotated[
        dict[str, BlackfireServerTransactionsBreakdownResponseTopHitsTimelineDataItemTransaction]
        | None,
        Field(alias="_transactions"),
    ] = None
    timestamp: int
    """Time of the data point, in Unix seconds."""


class BlackfireServerTransactionsBreakdownResponseTopHitsTimeline(Model):
    data: list[BlackfireServerTransactionsBreakdownResponseTopHitsTimelineDataItem]


class BlackfireServerTransactionsBreakdownResponseTransactionsDataItemLinksProfiles(Model):
    href: str


class BlackfireServerTransactionsBreakdownResponseTransactionsDataItemLinksRecommendations(Model):
    href: str


class BlackfireServerTransactionsBreakdownResponseTransactionsDataItemLinksTopSpans(Model):
    href: str


class BlackfireServerTransactionsBreakdownResponseTransactionsDataItemLinks(Model):
    profiles: BlackfireServerTransactionsBreakdownResponseTransactionsDataItemLinksProfiles
    recommendations: (
        BlackfireServerTransactionsBreakdownResponseTransactionsDataItemLinksRecommendations
    )
    top_spans: BlackfireServerTransactionsBreakdownResponseTransactionsDataItemLinksTopSpans


class BlackfireServerTransactionsBreakdownResponseTransactionsDataItem(Model):
    links: Annotated[
        BlackfireServerTransactionsBreakdownResponseTransactionsDataItemLinks, Field(alias="_links")
    ]
    avg_pmu: float | int
    avg_stdout: float | int
    avg_wt: float | int
    impact: float | int | None
    top_hit: bool
    total_errors: float | int
    total_requests: float | int
    total_requests_unnamed: float | int
    transaction: str
    wt_96th_percentile: float | int


class BlackfireServerTransactionsBreakdownResponseTransactions(Model):
    data: list[BlackfireServerTransactionsBreakdownResponseTransactionsDataItem]


class BlackfireServerTransactionsBreakdownResponseTransactionsMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"


class BlackfireServerTransactionsBreakdownResponseWtSlotMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"


class BlackfireServerTransactionsBreakdownResponse(Model):
    agent: Annotated[UUID, Field(alias="_agent")]
    """UUID of the Blackfire agent."""

    branch_machine_name: Annotated[str, Field(alias="_branch_machine_name")]
    """Name of the branch as machines use it."""

    breakdown_dimension: Annotated[
        BlackfireServerTransactionsBreakdownResponseBreakdownDimension,
        Field(alias="_breakdown_dimension"),
    ]
    breakdown_limit: Annotated[int, Field(alias="_breakdown_limit")]
    breakdown_top_hits: Annotated[
        BlackfireServerTransactionsBreakdownResponseBreakdownTopHits,
        Field(alias="_breakdown_top_hits"),
    ]
    contexts: Annotated[list[str] | None, Field(alias="_contexts")] = None
    contexts_mode: Annotated[
        BlackfireServerTransactionsBreakdownResponseContextsMode | None,
        Field(alias="_contexts_mode"),
    ] = None
    distribution_cost: Annotated[
        BlackfireServerTransactionsBreakdownResponseDistributionCost | None,
        Field(alias="_distribution_cost"),
    ] = None
    environment_id: Annotated[str, Field(alias="_environment_id")]
    """Id of the environment."""

    frameworks: Annotated[list[str] | None, Field(alias="_frameworks")] = None
    frameworks_mode: Annotated[
        BlackfireServerTransactionsBreakdownResponseFrameworksMode | None,
        Field(alias="_frameworks_mode"),
    ] = None
    from_: Annotated[int, Field(alias="_from")]
    """Begin of the period, in Unix seconds."""

    grain: Annotated[int, Field(alias="_grain")]
    """Seconds between two data points."""

    hosts: Annotated[list[str] | None, Field(alias="_hosts")] = None
    hosts_mode: Annotated[
        BlackfireServerTransactionsBreakdownResponseHostsMode | None, Field(alias="_hosts_mode")
    ] = None
    http_hosts: Annotated[list[str] | None, Field(alias="_http_hosts")] = None
    http_hosts_mode: Annotated[
        BlackfireServerTransactionsBreakdownResponseHttpHostsMode | None,
        Field(alias="_http_hosts_mode"),
    ] = None
    http_status_codes: Annotated[list[str] | None, Field(alias="_http_status_codes")] = None
    http_status_codes_mode: Annotated[
        BlackfireServerTransactionsBreakdownResponseHttpStatusCodesMode | None,
        Field(alias="_http_status_codes_mode"),
    ] = None
    languages: Annotated[list[str] | None, Field(alias="_languages")] = None
    languages_mode: Annotated[
        BlackfireServerTransactionsBreakdownResponseLanguagesMode | None,
        Field(alias="_languages_mode"),
    ] = None
    methods: Annotated[list[str] | None, Field(alias="_methods")] = None
    methods_mode: Annotated[
        BlackfireServerTransactionsBreakdownResponseMethodsMode | None, Field(alias="_methods_mode")
    ] = None
    oss: Annotated[list[str] | None, Field(alias="_oss")] = None
    oss_mode: Annotated[
        BlackfireServerTransactionsBreakdownResponseOssMode | None, Field(alias="_oss_mode")
    ] = None
    pmu_slot: Annotated[list[str] | None, Field(alias="_pmu_slot")] = None
    pmu_slot_mode: Annotated[
        BlackfireServerTransactionsBreakdownResponsePmuSlotMode | None,
        Field(alias="_pmu_slot_mode"),
    ] = None
    project_id: Annotated[str, Field(alias="_project_id")]
    """Id of the project."""

    runtimes: Annotated[list[str] | None, Field(alias="_runtimes")] = None
    runtimes_mode: Annotated[
        BlackfireServerTransactionsBreakdownResponseRuntimesMode | None,
        Field(alias="_runtimes_mode"),
    ] = None
    sort: Annotated[BlackfireServerTransactionsBreakdownResponseSort | None, Field(alias="_sort")]
    to: Annotated[int, Field(alias="_to")]
    """End of the period, in Unix seconds."""

    transactions_private: Annotated[list[str] | None, Field(alias="_transactions")] = None
    transactions_mode: Annotated[
        BlackfireServerTransactionsBreakdownResponseTransactionsMode | None,
        Field(alias="_transactions_mode"),
    ] = None
    wt_slot: Annotated[list[str] | None, Field(alias="_wt_slot")] = None
    wt_slot_mode: Annotated[
        BlackfireServerTransactionsBreakdownResponseWtSlotMode | None, Field(alias="_wt_slot_mode")
    ] = None
    top_hits_timeline: BlackfireServerTransactionsBreakdownResponseTopHitsTimeline
    transactions: BlackfireServerTransactionsBreakdownResponseTransactions


class BlackfireServerTransactionsBreakdownRuntimesMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class BlackfireServerTransactionsBreakdownSort(OpenStrEnum):
    IMPACT = "impact"
    TOTAL_REQUESTS = "total_requests"
    AVG_WT = "avg_wt"
    AVG_PMU = "avg_pmu"
    AVG_STDOUT = "avg_stdout"
    TOTAL_ERRORS = "total_errors"
    WT_96TH_PERCENTILE = "wt_96th_percentile"


class BlackfireServerTransactionsBreakdownTransactionsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class BlackfireServerTransactionsBreakdownWtSlotsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
