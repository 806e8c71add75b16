from typing import Annotated

from pydantic import Field

from .._runtime import Model, OpenStrEnum


class HttpMetricsTimelineIpsApplicationsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class HttpMetricsTimelineIpsCodeSlot(OpenStrEnum):
    VALUE_1XX = "1XX"
    VALUE_2XX = "2XX"
    VALUE_3XX = "3XX"
    VALUE_4XX = "4XX"
    VALUE_5XX = "5XX"


class HttpMetricsTimelineIpsCodeSlotsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class HttpMetricsTimelineIpsCodesMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class HttpMetricsTimelineIpsDomainsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class HttpMetricsTimelineIpsMethod(OpenStrEnum):
    GET = "GET"
    POST = "POST"
    PUT = "PUT"
    PATCH = "PATCH"
    DELETE = "DELETE"
    HEAD = "HEAD"
    OPTIONS = "OPTIONS"


class HttpMetricsTimelineIpsMethodsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class HttpMetricsTimelineIpsRequestDurationSlot(OpenStrEnum):
    VALUE_0_50 = "0-50"
    VALUE_50_100 = "50-100"
    VALUE_100_200 = "100-200"
    VALUE_200_400 = "200-400"
    VALUE_400_800 = "400-800"
    VALUE_800_1600 = "800-1600"
    VALUE_1600 = "1600+"


class HttpMetricsTimelineIpsRequestDurationSlotsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class HttpMetricsTimelineIpsResponseApplicationsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class HttpMetricsTimelineIpsResponseBreakdownDataItem(Model):
    average: float | int
    count: int
    impact: float | int
    name: str
    p_50: float | int
    p_96: float | int
    top_hit: bool


class HttpMetricsTimelineIpsResponseBreakdown(Model):
    data: list[HttpMetricsTimelineIpsResponseBreakdownDataItem]
    kind: str
    total: int


class HttpMetricsTimelineIpsResponseBreakdownTopHits(Model):
    max_percentage: float | int
    max_quantity: int


class HttpMetricsTimelineIpsResponseCodeSlotsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class HttpMetricsTimelineIpsResponseCodesMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class HttpMetricsTimelineIpsResponseDomainsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class HttpMetricsTimelineIpsResponseEnvironmentType(OpenStrEnum):
    PRODUCTION = "production"
    STAGING = "staging"
    DEVELOPMENT = "development"


class HttpMetricsTimelineIpsResponseMethodsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class HttpMetricsTimelineIpsResponseRequestDurationSlotsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class HttpMetricsTimelineIpsResponseTopHitsTimelineDataItemDataValue(Model):
    count: int
    impact: float | int | None


class HttpMetricsTimelineIpsResponseTopHitsTimelineDataItem(Model):
    total_consumed: Annotated[float | int | None, Field(alias="_total_consumed")] = None
    total_count: Annotated[int | None, Field(alias="_total_count")] = None
    data: dict[str, HttpMetricsTimelineIpsResponseTopHitsTimelineDataItemDataValue] | None = None
    timestamp: int
    """Time of the data point, in Unix seconds."""


class HttpMetricsTimelineIpsResponseTopHitsTimeline(Model):
    data: list[HttpMetricsTimelineIpsResponseTopHitsTimelineDataItem]


class HttpMetricsTimelineIpsResponse(Model):
    applications: Annotated[list[str] | None, Field(alias="_applications")] = None
    applications_mode: Annotated[
        HttpMetricsTimelineIpsResponseApplicationsMode | None, Field(alias="_applications_mode")
    ] = None
    branch_machine_name: Annotated[str, Field(alias="_branch_machine_name")]
    """Name of the branch as machines use it."""

    breakdown_limit: Annotated[int, Field(alias="_breakdown_limit")]
    breakdown_top_hits: Annotated[
        HttpMetricsTimelineIpsResponseBreakdownTopHits, Field(alias="_breakdown_top_hits")
    ]
    code_slots: Annotated[list[str] | None, Field(alias="_code_slots")] = None
    code_slots_mode: Annotated[
        HttpMetricsTimelineIpsResponseCodeSlotsMode | None, Field(alias="_code_slots_mode")
    ] = None
    codes: Annotated[list[str] | None, Field(alias="_codes")] = None
    codes_mode: Annotated[
        HttpMetricsTimelineIpsResponseCodesMode | None, Field(alias="_codes_mode")
    ] = None
    domains: Annotated[list[str] | None, Field(alias="_domains")] = None
    domains_mode: Annotated[
        HttpMetricsTimelineIpsResponseDomainsMode | None, Field(alias="_domains_mode")
    ] = None
    environment_id: Annotated[str, Field(alias="_environment_id")]
    """Id of the environment."""

    environment_type: Annotated[
        HttpMetricsTimelineIpsResponseEnvironmentType, Field(alias="_environment_type")
    ]
    from_: Annotated[int, Field(alias="_from")]
    """Begin of the period, in Unix seconds."""

    grain: Annotated[int, Field(alias="_grain")]
    """Seconds between two data points."""

    methods: Annotated[list[str] | None, Field(alias="_methods")] = None
    methods_mode: Annotated[
        HttpMetricsTimelineIpsResponseMethodsMode | None, Field(alias="_methods_mode")
    ] = None
    project_id: Annotated[str, Field(alias="_project_id")]
    """Id of the project."""

    request_duration_slots: Annotated[list[str] | None, Field(alias="_request_duration_slots")] = (
        None
    )
    request_duration_slots_mode: Annotated[
        HttpMetricsTimelineIpsResponseRequestDurationSlotsMode | None,
        Field(alias="_request_duration_slots_mode"),
    ] = None
    to: Annotated[int, Field(alias="_to")]
    """End of the period, in Unix seconds."""

    breakdown: HttpMetricsTimelineIpsResponseBreakdown
    top_hits_timeline: HttpMetricsTimelineIpsResponseTopHitsTimeline
