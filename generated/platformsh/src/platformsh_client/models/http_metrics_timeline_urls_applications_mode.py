from typing import Annotated

from pydantic import Field

from .._runtime import Model, OpenStrEnum


class HttpMetricsTimelineUrlsApplicationsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class HttpMetricsTimelineUrlsCodeSlot(OpenStrEnum):
    VALUE_1XX = "1XX"
    VALUE_2XX = "2XX"
    VALUE_3XX = "3XX"
    VALUE_4XX = "4XX"
    VALUE_5XX = "5XX"


class HttpMetricsTimelineUrlsCodeSlotsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class HttpMetricsTimelineUrlsCodesMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class HttpMetricsTimelineUrlsDomainsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class HttpMetricsTimelineUrlsMethod(OpenStrEnum):
    GET = "GET"
    POST = "POST"
    PUT = "PUT"
    PATCH = "PATCH"
    DELETE = "DELETE"
    HEAD = "HEAD"
    OPTIONS = "OPTIONS"


class HttpMetricsTimelineUrlsMethodsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class HttpMetricsTimelineUrlsRequestDurationSlot(OpenStrEnum):
    VALUE_0_50 = "0-50"
    VALUE_50_100 = "50-100"
    VALUE_100_200 = "100-200"
    VALUE_200_400 = "200-400"
    VALUE_400_800 = "400-800"
    VALUE_800_1600 = "800-1600"
    VALUE_1600 = "1600+"


class HttpMetricsTimelineUrlsRequestDurationSlotsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class HttpMetricsTimelineUrlsResponseApplicationsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class HttpMetricsTimelineUrlsResponseBreakdownDataItemMethod(OpenStrEnum):
    GET = "GET"
    POST = "POST"
    PUT = "PUT"
    PATCH = "PATCH"
    DELETE = "DELETE"
    HEAD = "HEAD"
    OPTIONS = "OPTIONS"


class HttpMetricsTimelineUrlsResponseBreakdownDataItem(Model):
    average: float | int
    count: int
    impact: float | int | None
    method: HttpMetricsTimelineUrlsResponseBreakdownDataItemMethod
    p_50: float | int
    p_96: float | int
    top_hit: bool
    url: str


class HttpMetricsTimelineUrlsResponseBreakdown(Model):
    data: list[HttpMetricsTimelineUrlsResponseBreakdownDataItem]
    kind: str
    total: int


class HttpMetricsTimelineUrlsResponseBreakdownTopHits(Model):
    max_percentage: float | int
    max_quantity: int


class HttpMetricsTimelineUrlsResponseCodeSlotsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class HttpMetricsTimelineUrlsResponseCodesMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class HttpMetricsTimelineUrlsResponseDomainsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class HttpMetricsTimelineUrlsResponseEnvironmentType(OpenStrEnum):
    PRODUCTION = "production"
    STAGING = "staging"
    DEVELOPMENT = "development"


class HttpMetricsTimelineUrlsResponseFiltersFieldValue(Model):
    count: int
    value: str


class HttpMetricsTimelineUrlsResponseFiltersField(Model):
    distinct_values: int
    type: str
    values: list[HttpMetricsTimelineUrlsResponseFiltersFieldValue]


class HttpMetricsTimelineUrlsResponseFilters(Model):
    fields: dict[str, HttpMetricsTimelineUrlsResponseFiltersField] | None = None
    max_applicable_filters: int


class HttpMetricsTimelineUrlsResponseMethodsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class HttpMetricsTimelineUrlsResponseRequestDurationSlotsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class HttpMetricsTimelineUrlsResponseTopHitsTimelineDataItemCodes(Model):
    value_1xx: Annotated[int, Field(alias="1XX")]
    value_2xx: Annotated[int, Field(alias="2XX")]
    value_3xx: Annotated[int, Field(alias="3XX")]
    value_4xx: Annotated[int, Field(alias="4XX")]
    value_5xx: Annotated[int, Field(alias="5XX")]
    unknown: Annotated[int, Field(alias="UNKNOWN")]


class HttpMetricsTimelineUrlsResponseTopHitsTimelineDataItemUrl(Model):
    count: int
    impact: float | int | None


class HttpMetricsTimelineUrlsResponseTopHitsTimelineDataItem(Model):
    total_consumed: Annotated[float | int | None, Field(alias="_total_consumed")] = None
    total_count: Annotated[int | None, Field(alias="_total_count")] = None
    codes: HttpMetricsTimelineUrlsResponseTopHitsTimelineDataItemCodes | None = None
    request_size: int | None = None
    response_size: int | None = None
    timestamp: int
    """Time of the data point, in Unix seconds."""

    urls: dict[str, HttpMetricsTimelineUrlsResponseTopHitsTimelineDataItemUrl] | None = None


class HttpMetricsTimelineUrlsResponseTopHitsTimeline(Model):
    data: list[HttpMetricsTimelineUrlsResponseTopHitsTimelineDataItem]


class HttpMetricsTimelineUrlsResponse(Model):
    applications: Annotated[list[str] | None, Field(alias="_applications")] = None
    applications_mode: Annotated[
        HttpMetricsTimelineUrlsResponseApplicationsMode | None, Field(alias="_applications_mode")
    ] = None
    branch_machine_name: Annotated[str, Field(alias="_branch_machine_name")]
    """Name of the branch as machines use it."""

    breakdown_limit: Annotated[int, Field(alias="_breakdown_limit")]
    breakdown_top_hits: Annotated[
        HttpMetricsTimelineUrlsResponseBreakdownTopHits, Field(alias="_breakdown_top_hits")
    ]
    code_slots: Annotated[list[str] | None, Field(alias="_code_slots")] = None
    code_slots_mode: Annotated[
        HttpMetricsTimelineUrlsResponseCodeSlotsMode | None, Field(alias="_code_slots_mode")
    ] = None
    codes: Annotated[list[str] | None, Field(alias="_codes")] = None
    codes_mode: Annotated[
        HttpMetricsTimelineUrlsResponseCodesMode | None, Field(alias="_codes_mode")
    ] = None
    domains: Annotated[list[str] | None, Field(alias="_domains")] = None
    domains_mode: Annotated[
        HttpMetricsTimelineUrlsResponseDomainsMode | None, Field(alias="_domains_mode")
    ] = None
    environment_id: Annotated[str, Field(alias="_environment_id")]
    """Id of the environment."""

    environment_type: Annotated[
        HttpMetricsTimelineUrlsResponseEnvironmentType, Field(alias="_environment_type")
    ]
    from_: Annotated[int, Field(alias="_from")]
    """Begin of the period, in Unix seconds."""

    grain: Annotated[int, Field(alias="_grain")]
    """Seconds between two data points."""

    methods: Annotated[list[str] | None, Field(alias="_methods")] = None
    methods_mode: Annotated[
        HttpMetricsTimelineUrlsResponseMethodsMode | None, Field(alias="_methods_mode")
    ] = None
    project_id: Annotated[str, Field(alias="_project_id")]
    """Id of the project."""

    request_duration_slots: Annotated[list[str] | None, Field(alias="_request_duration_slots")] = (
        None
    )
    request_duration_slots_mode: Annotated[
        HttpMetricsTimelineUrlsResponseRequestDurationSlotsMode | None,
        Field(alias="_request_duration_slots_mode"),
    ] = None
    to: Annotated[int, Field(alias="_to")]
    """End of the period, in Unix seconds."""

    breakdown: HttpMetricsTimelineUrlsResponseBreakdown
    filters: HttpMetricsTimelineUrlsResponseFilters
    top_hits_timeline: HttpMetricsTimelineUrlsResponseTopHitsTimeline
