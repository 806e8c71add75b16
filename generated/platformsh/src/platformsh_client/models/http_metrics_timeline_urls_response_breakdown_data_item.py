from .._runtime import Model
from .http_metrics_timeline_urls_response_breakdown_data_item_method import (
    HttpMetricsTimelineUrlsResponseBreakdownDataItemMethod,
)


class HttpMetricsTimelineUrlsResponseBreakdownDataItem(Model):
    average: float
    count: int
    impact: float | None
    method: HttpMetricsTimelineUrlsResponseBreakdownDataItemMethod
    p_50: float
    p_96: float
    top_hit: bool
    url: str
