from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .metrics_timeline_user_agents_response_top_hits_timeline_data_item_data_value import (
    HttpMetricsTimelineUserAgentsResponseTopHitsTimelineDataItemDataValue,
)


class HttpMetricsTimelineUserAgentsResponseTopHitsTimelineDataItem(Model):
    total_consumed: Annotated[float | int | None, Field(alias="_total_consumed")] = None
    total_count: Annotated[int | None, Field(alias="_total_count")] = None
    data: (
        dict[str, HttpMetricsTimelineUserAgentsResponseTopHitsTimelineDataItemDataValue] | None
    ) = None
    timestamp: int
