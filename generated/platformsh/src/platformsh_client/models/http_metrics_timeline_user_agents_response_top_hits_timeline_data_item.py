from pydantic import Field

from .._runtime import Model
from .metrics_timeline_user_agents_response_top_hits_timeline_data_item_data_value import (
    HttpMetricsTimelineUserAgentsResponseTopHitsTimelineDataItemDataValue,
)


class HttpMetricsTimelineUserAgentsResponseTopHitsTimelineDataItem(Model):
    total_consumed: float | None = Field(default=None, alias="_total_consumed")
    total_count: int | None = Field(default=None, alias="_total_count")
    data: (
        dict[str, HttpMetricsTimelineUserAgentsResponseTopHitsTimelineDataItemDataValue] | None
    ) = None
    timestamp: int
