from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .http_metrics_timeline_ips_response_top_hits_timeline_data_item_data_value import (
    HttpMetricsTimelineIpsResponseTopHitsTimelineDataItemDataValue,
)


class HttpMetricsTimelineIpsResponseTopHitsTimelineDataItem(Model):
    total_consumed: Annotated[float | int | None, Field(alias="_total_consumed")] = None
    total_count: Annotated[int | None, Field(alias="_total_count")] = None
    data: dict[str, HttpMetricsTimelineIpsResponseTopHitsTimelineDataItemDataValue] | None = None
    timestamp: int
