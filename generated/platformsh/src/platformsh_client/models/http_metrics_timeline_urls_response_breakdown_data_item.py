from .._runtime import Model
from .http_metrics_timeline_urls_response_breakdown_data_item_method import (
    HttpMetricsTimelineUrlsResponseBreakdownDataItemMethod,
)


class HttpMetricsTimelineUrlsResponseBreakdownDataItem(Model):
    url: str
    method: HttpMetricsTimelineUrlsResponseBreakdownDataItemMethod
    impact: float | None
    average: float
    p_50: float
    p_96: float
    count: int
    top_hit: bool
