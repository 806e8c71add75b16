from .._runtime import Model
from .http_metrics_timeline_user_agents_response_breakdown_data_item import (
    HttpMetricsTimelineUserAgentsResponseBreakdownDataItem,
)


class HttpMetricsTimelineUserAgentsResponseBreakdown(Model):
    data: list[HttpMetricsTimelineUserAgentsResponseBreakdownDataItem]
    kind: str
    total: int
