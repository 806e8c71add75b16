from .._runtime import Model
from .http_metrics_timeline_urls_response_breakdown_data_item import (
    HttpMetricsTimelineUrlsResponseBreakdownDataItem,
)


class HttpMetricsTimelineUrlsResponseBreakdown(Model):
    data: list[HttpMetricsTimelineUrlsResponseBreakdownDataItem]
    kind: str
    total: int
