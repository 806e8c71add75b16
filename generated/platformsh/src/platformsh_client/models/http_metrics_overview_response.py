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
    """Time of the data point, in Unix seconds."""

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
    """Name of the branch as machines use it."""

    environment_id: Annotated[str, Field(alias="_environment_id")]
    """Id of the environment."""

    environment_type: Annotated[
        HttpMetricsOverviewResponseEnvironmentType, Field(alias="_environment_type")
    ]
    from_: Annotated[int, Field(alias="_from")]
    """Begin of the period, in Unix seconds."""

    grain: Annotated[int, Field(alias="_grain")]
    """Seconds between two data points."""

    project_id: Annotated[str, Field(alias="_project_id")]
    """Id of the project."""

    to: Annotated[int, Field(alias="_to")]
    """End of the period, in Unix seconds."""

    top_urls_count: Annotated[int, Field(alias="_top_urls_count")]
    data: HttpMetricsOverviewResponseData
