from pydantic import Field

from .._runtime import Model


class HttpMetricsTimelineUrlsResponseTopHitsTimelineDataItemCodes(Model):
    unknown: int = Field(alias="UNKNOWN")
    field_1_xx: int = Field(alias="1XX")
    field_2_xx: int = Field(alias="2XX")
    field_3_xx: int = Field(alias="3XX")
    field_4_xx: int = Field(alias="4XX")
    field_5_xx: int = Field(alias="5XX")
