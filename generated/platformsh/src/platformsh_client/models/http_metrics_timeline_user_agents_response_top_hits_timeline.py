from .._runtime import Model
from .http_metrics_timeline_user_agents_response_top_hits_timeline_data_item import (
    HttpMetricsTimelineUserAgentsResponseTopHitsTimelineDataItem,
)


class HttpMetricsTimelineUserAgentsResponseTopHitsTimeline(Model):
    data: list[HttpMetricsTimelineUserAgentsResponseTopHitsTimelineDataItem]
