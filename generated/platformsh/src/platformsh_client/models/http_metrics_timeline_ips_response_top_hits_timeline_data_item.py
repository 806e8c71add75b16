from pydantic import Field

from .._runtime import Model
from .http_metrics_timeline_ips_response_top_hits_timeline_data_item_data_value import (
    HttpMetricsTimelineIpsResponseTopHitsTimelineDataItemDataValue,
)


class HttpMetricsTimelineIpsResponseTopHitsTimelineDataItem(Model):
    total_consumed: float | None = Field(default=None, alias="_total_consumed")
    total_count: int | None = Field(default=None, alias="_total_count")
    data: dict[str, HttpMetricsTimelineIpsResponseTopHitsTimelineDataItemDataValue] | None = None
    timestamp: int
