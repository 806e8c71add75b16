from typing import Annotated

from pydantic import Field

from .._runtime import Model, OpenStrEnum


class HttpMetricsOverviewResponseDataTimelineCodes(Model):
    value_1xx: Annotated[int, Field(alias="1XX")]
    value_2xx: Annotated[int, Field(alias="2XX")]
    value_3xx: Annotated[int, Field(alias="3XX")]
    value_4xx: Annotated[int, Field(alias="4XX")]
    value_5xx: Annotated[int, Field(alias="5XX")]
    unknown: Annotated[int, Field(alias="UNKNOWN")]


class HttpMetricsOverviewResponseDataTimelineUrl(Model):
    count: int
    impact: float | int | None


class HttpMetricsOverviewResponseDataTimeline(Model):
    codes: HttpMetricsOverviewResponseDataTimelineCodes | None = None
    request_size: int | None = None
    response_size: int | None = None
    timestamp: int
    urls: dict[str, HttpMetricsOverviewResponseDataTimelineUrl] | None = None


class HttpMetricsOverviewResponseDataUrlMethod(OpenStrEnum):
    GET = "GET"
    POST = "POST"
    PUT = "PUT"
    PATCH = "PATCH"
    DELETE = "DELETE"
    HEAD = "HEAD"
    OPTIONS = "OPTIONS"


class HttpMetricsOverviewResponseDataUrl(Model):
    average: float | int
    count: int
    impact: float | int | None
    method: HttpMetricsOverviewResponseDataUrlMethod
    p_50: float | int
    p_96: float | int
    url: str


class HttpMetricsOverviewResponseData(Model):
    timelines: list[HttpMetricsOverviewResponseDataTimeline]
    urls: dict[str, HttpMetricsOverviewResponseDataUrl]


class HttpMetricsOverviewResponseEnvironmentType(OpenStrEnum):
    PRODUCTION = "production"
    STAGING = "staging"
    DEVELOPMENT = "development"


class HttpMetricsOverviewResponse(Model):
    branch_machine_name: Annotated[str, Field(alias="_branch_machine_name")]
    environment_id: Annotated[str, Field(alias="_environment_id")]
    environment_type: Annotated[
        HttpMetricsOverviewResponseEnvironmentType, Field(alias="_environment_type")
    ]
    from_: Annotated[int, Field(alias="_from")]
    grain: Annotated[int, Field(alias="_grain")]
    project_id: Annotated[str, Field(alias="_project_id")]
    to: Annotated[int, Field(alias="_to")]
    top_urls_count: Annotated[int, Field(alias="_top_urls_count")]
    data: HttpMetricsOverviewResponseData
