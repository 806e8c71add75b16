from typing import Annotated

from pydantic import Field

from .._runtime import Model


class HttpMetricsOverviewResponseDataTimelineCodes(Model):
    value_1xx: Annotated[int, Field(alias="1XX")]
    value_2xx: Annotated[int, Field(alias="2XX")]
    value_3xx: Annotated[int, Field(alias="3XX")]
    value_4xx: Annotated[int, Field(alias="4XX")]
    value_5xx: Annotated[int, Field(alias="5XX")]
    unknown: Annotated[int, Field(alias="UNKNOWN")]
