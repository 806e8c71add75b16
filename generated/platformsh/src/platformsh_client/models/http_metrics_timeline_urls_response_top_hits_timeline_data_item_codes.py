from pydantic import Field

from .._runtime import Model


class HttpMetricsTimelineUrlsResponseTopHitsTimelineDataItemCodes(Model):
    value_1xx: int = Field(alias="1XX")
    value_2xx: int = Field(alias="2XX")
    value_3xx: int = Field(alias="3XX")
    value_4xx: int = Field(alias="4XX")
    value_5xx: int = Field(alias="5XX")
    unknown: int = Field(alias="UNKNOWN")
